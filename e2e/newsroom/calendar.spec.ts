import { expect, test } from '../support/test';

test('the month is a table: caption, weekdays, days', async ({ site }) => {
  await site.open('/posts/2020/02');
  const table = site.main.getByRole('table', { name: '2020年2月月历' });
  await expect(table.getByRole('columnheader')).toHaveText([
    '一',
    '二',
    '三',
    '四',
    '五',
    '六',
    '日',
  ]);
  for (const header of await table.getByRole('columnheader').all()) {
    await expect(header).toHaveAttribute('scope', 'col');
  }
  // 2020-02-01 is a Saturday.
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText([
    '',
    '',
    '',
    '',
    '',
    '1',
    '2 上弦',
  ]);
});

test('editions are links with their number, gaps are not', async ({ site }) => {
  await site.open('/posts/2020/02');
  const links = site.main.getByRole('table').getByRole('link');
  await expect(links).toHaveCount(3);
  await expect(links.last()).toHaveAccessibleName(/^29\s?日，第5期$/);
  await expect(links.last()).toHaveAttribute('href', '/posts/2020/02/29');
});

test('the way to an edition of another year says which', async ({ site }) => {
  await site.open('/posts/2020/01/15');
  const step = (rel: string) => site.main.locator(`a[rel=${rel}]`);
  await expect(step('prev')).toHaveText('← 上一期2019年12月31日');
  await expect(step('next')).toHaveText('下一期2月27日→');
});

test('the phases of the month stand on their days', async ({ site }) => {
  await site.open('/posts/2020/03');
  for (const [day, phase] of [
    ['3', '上弦'],
    ['10', '望'],
    ['16', '下弦'],
    ['24', '朔'],
  ] as const) {
    const link = site.main.getByRole('link', {
      name: new RegExp(`^${day}\\s?日，第\\d+期，\\s?${phase}$`),
    });
    await expect(link).toHaveCount(1);
  }
});

test('the year is twelve tables; Tab goes through its editions by date', async ({ page, site }) => {
  await site.open('/posts/2020');
  await expect(site.main.getByRole('table')).toHaveCount(12);
  await site.main.getByRole('link', { name: '1月', exact: true }).focus();
  const names = [];
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.textContent));
  }
  expect(names).toEqual(['1月15日', '2月', '2月27日', '2月28日', '2月29日']);
});

test('a day of the year can be hit: 24 px each way (WCAG 2.2, 2.5.8)', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open('/posts/2020');
  const sizes = await site.main
    .locator('td a')
    .evaluateAll((links) =>
      links
        .map((link) => link.getBoundingClientRect())
        .map(({ width, height }) => Math.min(width, height)),
    );
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter((size) => size < 24)).toEqual([]);
});

test('/today leads to the latest edition', async ({ page, request }) => {
  const answer = await request.get('/today', { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  const shared = await request.get('/posts/2020/03/25');
  expect(answer.headers()['cache-control']).toBe(shared.headers()['cache-control']);
  await page.goto('/today');
  await expect(page).toHaveURL(/\/posts\/2020\/03\/25(?:#not-today)?$/u);
  await page.goto('/posts/2020/03/25#not-today');
  await expect(page.getByText('今天还没有新的一期')).toBeVisible();
  await page.goto('/posts/2020/03/25');
  await expect(page.getByText('今天还没有新的一期')).toBeHidden();
});

for (const [path, earlier, later] of [
  ['/posts/2020/02/27', '/posts/2020/01/15', '/posts/2020/02/28'],
  ['/posts/2020/03/25', '/posts/2020/03/24', null],
  ['/posts/2019/12/31', null, '/posts/2020/01/15'],
  ['/posts/2020/01', '/posts/2019/12', '/posts/2020/02'],
  ['/posts/2019', null, '/posts/2020'],
] as const) {
  test(`${path}: its neighbours, gaps skipped`, async ({ page, site }) => {
    await site.open(path);
    const steps = page.getByRole('navigation', { name: '前后各期' });
    for (const [rel, target] of [
      ['prev', earlier],
      ['next', later],
    ] as const) {
      const hrefs = await steps
        .locator(`a[rel=${rel}]`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(target === null ? [] : [target]);
    }
  });
}
