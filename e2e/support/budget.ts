import { expect, type APIRequestContext, type Page, type TestInfo } from '@playwright/test';
import type { SitePage } from './site-page';
import { measureLoad, total, type Transfer } from './transfer';

/** Bytes of all scripts together, after gzip. */
const SCRIPT_LIMIT = 4000;
/** Requests that an article's page makes. */
const REQUEST_LIMIT = 12;

/** Fixtures of a test of a budget. */
type Tools = { page: Page; request: APIRequestContext; site: SitePage };

/**
 * Opens an article in a fresh browser and holds it to the limits of every article.
 *
 * @param path its address
 * @returns all that it asks for, for further limits; it is attached to the report as well
 */
export async function loadWithinBudget(
  { page, request, site }: Tools,
  path: string,
  testInfo: TestInfo,
): Promise<Transfer[]> {
  const transfers = await measureLoad(page, path);
  const icon = await readIcon();
  const all = [...transfers.filter(({ url }) => url !== icon.url), icon];
  const scripts = all.filter(({ kind }) => kind === 'script');
  const list = all.map(({ kind, bytes, gzip, url }) => `${kind} ${bytes} (gzip ${gzip}) ${url}`);
  await testInfo.attach('transfers', { body: list.join('\n'), contentType: 'text/plain' });

  expect(all.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['document', 'stylesheet', 'script']),
  );
  expect(total(scripts, 'gzip'), list.join('\n')).toBeLessThanOrEqual(SCRIPT_LIMIT);
  expect(all.length, list.join('\n')).toBeLessThanOrEqual(REQUEST_LIMIT);
  return all;

  /** A browser with a window asks for the icon; a headless one may not. */
  async function readIcon(): Promise<Transfer> {
    const [href] = await site.stated('link[rel=icon]', 'href');
    const url = new URL(String(href), page.url()).href;
    const bytes = (await (await request.get(url)).body()).length;
    return { url, kind: 'image', bytes, gzip: bytes };
  }
}
