import type { Locator, Page } from '@playwright/test';
import { widths } from '../matrix';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

const ARTICLE = '/posts/2019/12/31/notes';

/** The marks in the text of a note by its number, in order. */
const marks = (page: Page, number: number) =>
  page.locator('.prose [data-footnote-ref]', { hasText: new RegExp(`^${String(number)}$`, 'u') });

const notes = (page: Page) => page.locator('.footnotes li[id]');
const opened = (page: Page) => page.locator('.footnotes li:popover-open');

/** Reads a link's accessible name, and the text of it that is seen. */
const named = (link: Locator) =>
  link.evaluate((element: HTMLElement) => [element.ariaLabel, element.innerText.trim()]);

for (const width of widths)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`a note opens beside its mark: ${width} px, ${colorScheme}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await site.open(ARTICLE);
      const mark = marks(page, 3);
      await mark.click();
      await expect(opened(page)).toBeFocused();
      await expect(opened(page)).toBeInViewport({ ratio: 1 });
      await expect(opened(page)).toContainText('面积是');
      await expect(opened(page).locator('math, pre')).toHaveCount(2);
      const [box, at] = [await opened(page).boundingBox(), await mark.boundingBox()];
      if (!box || !at) throw new Error('nothing is shown');
      // Under the mark's line, and no farther than a line away.
      expect(box.y).toBeGreaterThanOrEqual(at.y + at.height);
      expect(box.y).toBeLessThan(at.y + at.height + 30);
      expect(await site.overflow()).toEqual([]);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(new URL(page.url()).hash).toBe('');
    });

test('no line begins with a mark', async ({ page, site }) => {
  await site.open(ARTICLE);
  for (let width = 320; width <= 430; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    const apart = await page.locator('.prose > p [data-footnote-ref]').evaluateAll((all) =>
      all.map((mark) => {
        const before = document.createRange();
        const text = mark.parentElement?.previousSibling;
        if (text) before.selectNodeContents(text);
        return mark.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
      }),
    );
    for (const gap of apart) expect(gap, `${String(width)} px`).toBeLessThan(0);
  }
});

test('by keyboard: in at Enter, through its links, back to the mark at Escape', async ({
  page,
  site,
}) => {
  await site.open(ARTICLE);
  const mark = marks(page, 1).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(opened(page).getByRole('link', { name: '关于' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opened(page)).toHaveCount(0);
  await expect(mark).toBeFocused();
  await expect(page.locator('[popover], [aria-expanded=true]')).toHaveCount(0);
});

test('a note that is cited twice opens at either mark, and leads back to each', async ({
  page,
  site,
}) => {
  await site.open(ARTICLE);
  for (const nth of [0, 1]) {
    const mark = marks(page, 1).nth(nth);
    await mark.click();
    await expect(opened(page)).toContainText('第二段');
    await opened(page)
      .getByRole('link', { name: nth === 0 ? '第 1 处' : '第 2 次引用' })
      .first()
      .click();
    await expect(opened(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
  }
});

test('it closes at a press beside it and at its mark, and a note in a note is opened over it', async ({
  page,
  site,
}) => {
  await site.open(ARTICLE);
  const mark = marks(page, 4);
  await mark.click();
  await expect(opened(page)).toHaveCount(1);
  await mark.click();
  await expect(opened(page)).toHaveCount(0);
  await mark.click();
  await site.heading.click();
  await expect(opened(page)).toHaveCount(0);

  await mark.click();
  await opened(page).locator('[data-footnote-ref]').click();
  await expect(opened(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(opened(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test('the name of a way back holds what is seen of it', async ({ page, site }) => {
  await site.open(ARTICLE);
  const ways = await page.locator('[data-footnote-backref]').all();
  expect(ways.length).toBeGreaterThan(6);
  for (const way of ways) {
    const [name, seen] = await named(way);
    expect(name).toContain(seen);
  }
});

test('in print there is no note on top', async ({ page, site }) => {
  await site.open(ARTICLE);
  await marks(page, 2).click();
  await expect(opened(page)).toHaveCount(1);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(opened(page)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a note is a jump away, and so is the way back', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await site.open(ARTICLE);
    const mark = marks(page, 2);
    const note = notes(page).nth(1);
    await expect(note).not.toBeInViewport();
    await mark.click();
    await expect(note).toBeInViewport();
    await expect(note).toContainText('没有船');
    await note.getByRole('link', { name: '返回正文第 2 处' }).click();
    await expect(mark).toBeInViewport();
    await expect(note).not.toBeInViewport();
  });
});
