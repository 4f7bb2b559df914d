import { newsroomPages, REFLOW_WIDTH, widths } from '../matrix';
import { accessibilityProblems } from '../support/accessibility';
import { readStops } from '../support/focus';
import { layoutShifts } from '../support/shifts';
import { test } from '../support/slow-site';
import { smallTargets } from '../support/targets';
import { expect } from '../support/test';
import { problemsOf } from '../support/validity';

/** The page matrix in the Traditional site: other words, and so other widths. One visit a page; colours are the same. */
for (const { name, path, status } of newsroomPages) {
  test(`${name}: in Traditional script it is valid, accessible, fits and does not move`, async ({
    page,
    site,
  }) => {
    // axe looks at all 366 days of a year.
    test.slow(name === 'year');
    await page.setViewportSize({ width: widths[1], height: 800 });
    const response = await site.open(`/hant${path === '/' ? '' : path}`, status);
    expect(await problemsOf(await response.text())).toEqual([]);
    await expect(page.locator('reading-settings:defined')).toBeVisible();
    expect(await layoutShifts(page)).toEqual([]);

    expect(await accessibilityProblems(page)).toEqual([]);
    const stops = await readStops(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([]);
    for (const width of [REFLOW_WIDTH, ...widths]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await site.overflow(), `${String(width)} px`).toEqual([]);
      expect(await smallTargets(page), `${String(width)} px`).toEqual([]);
    }
  });
}
