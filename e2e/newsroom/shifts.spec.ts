import { newsroomPages, widths } from '../matrix';
import { layoutShifts } from '../support/shifts';
import { test } from '../support/slow-site';
import { expect } from '../support/test';

for (const { name, path, status } of newsroomPages) {
  test(`${name}: nothing moves while it loads`, async ({ page, site }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await site.open(path, status);
      // The elements are defined, and the entries of the load delivered.
      await expect(site.settings).toBeVisible();
      expect(await layoutShifts(page), `${String(width)} px`).toEqual([]);
    }
  });
}

test('the check sees what it should', async ({ page, site }) => {
  await site.open('/about');
  await site.main.evaluate((main) => {
    main.style.paddingBlockStart = '50px';
  });
  await expect.poll(() => layoutShifts(page)).toEqual([expect.stringContaining('关于测试编辑部')]);
});
