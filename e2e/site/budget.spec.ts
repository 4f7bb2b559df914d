import { loadWithinBudget } from '../support/budget';
import { expect, test } from '../support/test';
import { measureLoad, total } from '../support/transfer';

/** Bytes of everything that the page asks for, as sent. */
const TRANSFER_LIMIT = 20 * 1024;

/** Requests that the page makes, its icon among them. */
const REQUEST_LIMIT = 6;

test('the seed article stays within its budgets', async ({ page, request, site }, testInfo) => {
  const article = '/posts/2026/02/28/ai-2026-where-we-stand';
  const transfers = await loadWithinBudget({ page, request, site }, article, testInfo);
  expect(transfers.length).toBeLessThanOrEqual(REQUEST_LIMIT);
  const reload = async () => {
    const context = await page.context().browser()?.newContext();
    if (!context) throw new Error('Playwright has no browser');
    try {
      return total(
        await measureLoad(await context.newPage(), new URL(article, page.url()).href),
        'bytes',
      );
    } finally {
      await context.close();
    }
  };
  // The first reader of a build's file gets it as it could be compressed at once, later ones as well as it can be.
  await expect.poll(reload, { timeout: 10_000 }).toBeLessThanOrEqual(TRANSFER_LIMIT);
});
