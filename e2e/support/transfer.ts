import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Something that a page asked for. */
export type Transfer = {
  /** Its address. */
  url: string;
  /** Type for which the browser asked for it: `document`, `script`, `stylesheet`, … */
  kind: string;
  /** Bytes of its body on the wire, compressed as the server sends it. */
  bytes: number;
  /** Bytes of its body after gzip at zlib's default level. */
  gzip: number;
};

/**
 * Opens a page in a fresh browser and lists all that it asks for until it has loaded.
 *
 * @param page a page that has not been used yet, so that nothing is cached
 * @param path the address to open
 */
export async function measureLoad(page: Page, path: string): Promise<Transfer[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path);
  return Promise.all(responses.map(measure));
}

/** Sum of one measure over several transfers, in bytes. */
export function total(transfers: readonly Transfer[], measured: 'bytes' | 'gzip'): number {
  return transfers.reduce((sum, transfer) => sum + transfer[measured], 0);
}

async function measure(response: Response): Promise<Transfer> {
  const request = response.request();
  const [{ responseBodySize }, body] = await Promise.all([request.sizes(), response.body()]);
  return {
    url: response.url(),
    kind: request.resourceType(),
    bytes: responseBodySize,
    gzip: gzipSync(body).length,
  };
}
