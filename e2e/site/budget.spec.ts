import { loadWithinBudget } from '../support/budget';
import { expect, test } from '../support/test';
import { total } from '../support/transfer';

/** Bytes of everything that the page asks for, as sent. */
const TRANSFER_LIMIT = 40_000;

test('the seed article stays within its budgets', async ({ page, request, site }, testInfo) => {
  const article = '/posts/2026/02/28/ai-2026-where-we-stand';
  const transfers = await loadWithinBudget({ page, request, site }, article, testInfo);
  expect(total(transfers, 'bytes')).toBeLessThanOrEqual(TRANSFER_LIMIT);
});
