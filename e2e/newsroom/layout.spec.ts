import { newsroomPages, REFLOW_WIDTH, widths } from '../matrix';
import { accessibilityProblems } from '../support/accessibility';
import { smallTargets } from '../support/targets';
import { expect, test } from '../support/test';

/** Height of the window, in CSS pixels; no page depends on it. */
const HEIGHT = 800;

for (const { name, path, status } of newsroomPages) {
  test(`${name}: fits every width, a finger hits every target, it is accessible, light and dark`, async ({
    page,
    site,
  }) => {
    // axe looks at all 366 days of a year four times.
    test.slow(name === 'year');
    await site.open(path, status);

    await page.setViewportSize({ width: REFLOW_WIDTH, height: HEIGHT });
    expect(await site.overflow(), `${REFLOW_WIDTH} px`).toEqual([]);
    expect(await smallTargets(page), `${REFLOW_WIDTH} px`).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHT });
      expect(await site.overflow(), `${width} px`).toEqual([]);
      expect(await smallTargets(page), `${width} px`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await accessibilityProblems(page), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityProblems(page, 'colours'), `${width} px, dark`).toEqual([]);
    }
  });
}

test.describe('the checks themselves', () => {
  // The policy lets no script make HTML.
  test.use({ bypassCSP: true });

  test('axe sees what it should: a page with faults is reported', async ({ page, site }) => {
    await site.open('/about');
    await site.main.evaluate((main) => {
      main.innerHTML = '<img src="/icon.svg"><p style="color:#ddd;background:#fff">浅灰</p>';
    });

    const problems = (await accessibilityProblems(page)).join('\n');
    for (const rule of ['image-alt', 'color-contrast', 'page-has-heading-one']) {
      expect(problems).toContain(rule);
    }
  });

  test('what sticks out of the window is reported', async ({ site }) => {
    await site.open('/about');
    await site.main.evaluate((main) => {
      main.innerHTML = '<p style="inline-size: 200vi">宽</p>';
    });

    expect((await site.overflow()).join()).toContain('200vi');
  });
});
