import { expect, test } from '../support/test';
import { measureLoad, total, type Transfer } from '../support/transfer';

const ARTICLE = '/posts/2026/02/28/ai-2026-where-we-stand';

/** Bytes of all scripts together, after gzip. */
const SCRIPT_LIMIT = 12_000;
/** Bytes of everything that the article page asks for, as sent. */
const TRANSFER_LIMIT = 40_000;
/** Requests that the article page makes. */
const REQUEST_LIMIT = 12;

test('the seed article stays within its budgets', async ({ page, request, site }, testInfo) => {
  const transfers = await measureLoad(page, ARTICLE);
  const icon = await readIcon();
  const all: Transfer[] = [...transfers.filter(({ url }) => url !== icon.url), icon];
  const scripts = all.filter(({ kind }) => kind === 'script');
  const list = all.map(({ kind, bytes, gzip, url }) => `${kind} ${bytes} (gzip ${gzip}) ${url}`);
  await testInfo.attach('transfers', { body: list.join('\n'), contentType: 'text/plain' });

  expect(all.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['document', 'stylesheet']));
  expect(total(scripts, 'gzip'), list.join('\n')).toBeLessThanOrEqual(SCRIPT_LIMIT);
  expect(total(all, 'bytes'), list.join('\n')).toBeLessThanOrEqual(TRANSFER_LIMIT);
  expect(all.length, list.join('\n')).toBeLessThanOrEqual(REQUEST_LIMIT);

  /** A browser with a window asks for the icon; a headless one may not. */
  async function readIcon(): Promise<Transfer> {
    const [href] = await site.stated('link[rel=icon]', 'href');
    const url = new URL(String(href), page.url()).href;
    const bytes = (await (await request.get(url)).body()).length;
    return { url, kind: 'image', bytes, gzip: bytes };
  }
});
