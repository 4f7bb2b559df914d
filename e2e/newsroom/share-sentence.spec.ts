import { widths } from '../matrix';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const width of widths)
  test(`a selected passage can be passed on: ${width} px`, async ({ page, site, request }) => {
    await page.setViewportSize({ width, height: 800 });
    await site.open('/posts/2019/12/31/notes');
    await site.prose
      .locator('p')
      .first()
      .evaluate((paragraph) => {
        const text = paragraph.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, 10, text, 18);
      });
    const bar = page.getByRole('group', { name: '分享选中的文字' });
    await expect(bar).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await bar.getByRole('button', { name: '复制链接' }).click();
    await expect.poll(copied).toContain(`#:~:text=${encodeURIComponent('内容。样例镇没有')}`);
    await bar.getByRole('button', { name: '复制引文' }).click();
    await expect.poll(copied).toContain('“内容。样例镇没有”\n——注释很多的一篇');
    const picture = (await bar.getByRole('link', { name: '图片' }).getAttribute('href')) ?? '';
    expect((await request.get(picture)).headers()['content-type']).toBe('image/png');
    const untrue = picture.replace('.png', `${encodeURIComponent('，')}.png`);
    expect((await request.get(untrue)).status()).toBe(404);
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
  });
