import { newsroomPages } from '../matrix';
import { expect, test } from '../support/test';
import { measureLoad, total } from '../support/transfer';

/** Bytes of script after gzip: ours on every page stays below, Next's client runtime is far above. */
const READER_LIMIT = 12_000;

/** The build with Next's client runtime, as playwright.config.ts names it. */
const WITH_NEXT = 'newsroom-next';

test('every page type loads without an error', async ({ page, site }) => {
  for (const { name, path, status } of newsroomPages) {
    await test.step(name, async () => {
      await site.open(path, status);
      await expect(site.heading).toBeVisible();
      // The custom elements are defined: the script ran to its end.
      await expect(site.settings).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('id', '__next_error__');
    });
  }
});

test('only the build that asks for it carries Next’s client runtime', async ({
  page,
}, testInfo) => {
  const transfers = await measureLoad(page, '/posts/2020/02/29/all-elements');
  const script = total(
    transfers.filter(({ kind }) => kind === 'script'),
    'gzip',
  );
  if (testInfo.project.name === WITH_NEXT) expect(script).toBeGreaterThan(10 * READER_LIMIT);
  else expect(script).toBeLessThanOrEqual(READER_LIMIT);
  expect(script).toBeGreaterThan(0);
});
