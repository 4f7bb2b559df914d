import { loadWithinBudget } from '../support/budget';
import { test } from '../support/test';

test('the longest article, which has every block, stays within its budgets', async ({
  page,
  request,
  site,
}, testInfo) => {
  await loadWithinBudget({ page, request, site }, '/posts/2020/02/27/blocks', testInfo);
});
