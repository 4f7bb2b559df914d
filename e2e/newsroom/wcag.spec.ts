import type { Page } from '@playwright/test';
import { newsroomPages, REFLOW_WIDTH, widths } from '../matrix';
import { contrast } from '../support/contrast';
import { readStops } from '../support/focus';
import { smallTargets } from '../support/targets';
import { expect, test } from '../support/test';

/** The points of WCAG 2.2 AA that axe cannot see. */

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** https://www.w3.org/TR/WCAG22/#resize-text */
const TWICE = ':root { font-size: 200% }';

/** Adds a sheet of the page's own, which its policy allows, in the place of the last one. */
function style(page: Page, rules: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

for (const { name, path, status } of newsroomPages) {
  test(`${name}: every stop of the keyboard is in order and can be seen, text that is spaced or large fits`, async ({
    page,
    site,
  }) => {
    await site.open(path, status);
    const stops = await readStops(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([]);

    await style(page, SPACED);
    for (const width of [REFLOW_WIDTH, ...widths]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await site.overflow(), `${String(width)} px, spaced`).toEqual([]);
    }
    await style(page, TWICE);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await site.overflow(), `${String(width)} px, twice the size`).toEqual([]);
    }
  });
}

test('the checks see what they should', async ({ page, site }) => {
  await site.open('/about');
  await site.main.evaluate((main) => {
    const link = (cssText: string) => {
      const made = Object.assign(document.createElement('a'), { href: '/', textContent: 'x' });
      made.style.cssText = `${cssText}; display: inline-block; inline-size: 10px; block-size: 10px`;
      return made;
    };
    main.replaceChildren(link('outline: none'), link(''), link('position: fixed; left: -99px'));
  });
  expect(await smallTargets(page)).toHaveLength(2);
  const problems = (await readStops(page)).flatMap((stop) => stop.problems);
  expect(problems).toEqual(['has no outline', 'cannot be seen']);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`two pages cross-fade unless less motion is asked for (${reducedMotion})`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset.fades = String(viewTransition !== null);
      });
    });
    await site.open('/about');
    await site.navigation.getByRole('link', { name: '归档' }).click();
    await expect(page).toHaveURL('/posts');
    await expect(page.locator('html')).toHaveAttribute(
      'data-fades',
      String(reducedMotion === 'no-preference'),
    );
  });
}

test('in forced colours the focus, the moon and the state of a choice can be seen', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await site.open('/posts/2020/03/25');
  const stops = await readStops(page);
  expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([]);
  const fills = await site.main
    .locator('svg.moon')
    .first()
    .evaluate((moon) => [...moon.children].map((part) => getComputedStyle(part).fill));
  expect(new Set(fills).size).toBe(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours marked lines of code can be read, ${colorScheme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await site.open('/posts/2020/02/27/blocks');
    const lines = await site.prose.locator('.code mark').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const ground = getComputedStyle(mark).backgroundColor;
        return [mark, ...mark.children].map((part) => [getComputedStyle(part).color, ground]);
      }),
    );
    expect(lines.length).toBeGreaterThan(3);
    for (const [ink = '', ground = ''] of lines)
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
}
