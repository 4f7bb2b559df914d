import { accessibilityProblems } from '../support/accessibility';
import { layoutShifts } from '../support/shifts';
import { expect, test } from '../support/test';

const PAGE = '/figures';

for (const width of [320, 390, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`figures: ${String(width)} px, ${colorScheme}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await site.open(PAGE);
      expect(await layoutShifts(page)).toEqual([]);
      expect(await site.overflow()).toEqual([]);
      expect(await accessibilityProblems(page)).toEqual([]);
      // No type is smaller than 11 px, and no label stands out of the window.
      const texts = await page.locator('.chart text:visible').evaluateAll((all) =>
        all.map((text) => {
          const { left, right } = text.getBoundingClientRect();
          return { left, right, size: parseFloat(getComputedStyle(text).fontSize) };
        }),
      );
      expect(texts.length).toBeGreaterThan(40);
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
      expect(Math.min(...texts.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(width);
    });

test('a chart has a name, and its table on demand', async ({ page, site }) => {
  await site.open(PAGE);
  const chart = page.getByRole('figure').filter({ hasText: '六个部分' });
  await expect(chart.getByRole('img')).toHaveAccessibleName(
    /^份额图：六个部分（单位：%）。甲公司 52.5%/u,
  );
  await expect(chart.getByRole('table')).toBeHidden();
  await chart.getByText('数据表').press('Enter');
  await expect(chart.getByRole('row', { name: '乙公司 20%' })).toBeVisible();
});

test('key figures are names with their figures', async ({ page, site }) => {
  await site.open(PAGE);
  await expect(page.locator('dl.figures dt')).toHaveText(['全年营收', '同比增长', '门店']);
  await expect(page.locator('dl.figures dd')).toHaveText(['120 亿元', '+18%', '3,200 家']);
});

test('a picture opens over the page by keyboard, and gives the focus back', async ({
  page,
  site,
}) => {
  await site.open(PAGE);
  const link = page.getByRole('link', { name: '宽幅的圆，测试用的图' });
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '宽幅的圆，测试用的图' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: '关闭' })).toBeFocused();
  await expect(dialog.getByRole('img')).toBeInViewport({ ratio: 1 });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a picture leads to its large version', async ({ page, site }) => {
    await site.open(PAGE);
    await page.getByRole('link', { name: '宽幅的圆，测试用的图' }).click();
    await expect(page).toHaveURL(/\/assets\/content\/always\/wide-[\da-f]+\.png$/u);
  });
});

test('a full picture is as wide as a phone, and as the page on a wide screen', async ({
  page,
  site,
}) => {
  const picture = page.getByRole('img', { name: '宽幅的圆，测试用的图' });
  for (const [width, wide] of [
    [390, 390],
    [1280, 1016],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await site.open(PAGE);
    const box = await picture.boundingBox();
    expect(box?.width).toBe(wide);
    expect(box && Math.abs(box.x + box.width / 2 - width / 2)).toBeLessThan(1);
  }
});

test('what holds no figure has not their style sheet', async ({ page, site }) => {
  await site.open('/about');
  await expect(page.locator('link[href*="figures.css"]')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('two fingers make a picture larger that fills the window', async ({ page, site }) => {
    await site.open('/posts/2020/02/27/blocks');
    await page.locator('a.zoom').first().tap();
    await expect(page.locator('.zoom-dialog img')).toBeVisible();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.synthesizePinchGesture', { x: 195, y: 422, scaleFactor: 2 });
    expect(await page.evaluate(() => visualViewport?.scale)).toBeCloseTo(2, 1);
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});
