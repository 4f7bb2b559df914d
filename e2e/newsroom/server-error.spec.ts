import { expect, test } from '../support/test';

const PATH = '/about';
const BROKEN = '**/posts/2020/03/01/ai-daily-news';

test('when rendering fails the reader is told, in Chinese', async ({ page, site }) => {
  await site.open(PATH);
  const script = await page.locator('script#_R_').getAttribute('src');
  expect(script).toMatch(/\/reader-[0-9a-f]+\.js$/);
  // What Next 16.4.5 answers then: an empty page with the script that would have started it.
  const empty = `<!DOCTYPE html><html id="__next_error__"><head><meta charSet="utf-8"/><title>x</title></head>
    <body><div hidden=""></div><script src="${String(script)}" id="_R_" async=""></script></body></html>`;
  await page.route(BROKEN, (route) =>
    route.fulfill({ status: 500, contentType: 'text/html; charset=utf-8', body: empty }),
  );

  await site.open('/posts/2020/03/01/ai-daily-news', 500);
  await expect(page).toHaveTitle('出错了');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(site.heading).toHaveText('出错了');
  await expect(site.main).toContainText('这一页暂时打不开，请稍后再试。');

  await page.unroute(BROKEN);
  await page.getByRole('link', { name: '再试一次' }).click();
  await expect(site.heading).toHaveText('虚构日报第1号：样例镇的一天');
});

test('an ordinary page carries no such message', async ({ site }) => {
  await site.open(PATH);
  await expect(site.main).not.toContainText('出错了');
});
