import { serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isShared, packEntry, unpackEntry, type Entry } from './entry.mjs';

/** A page as Next keeps it, with each of the forms that its parts have. */
const page = {
  value: {
    kind: 'APP_PAGE',
    html: '<p>月亮 🌙</p>',
    rscData: Buffer.from([0, 255, 10, 13]),
    headers: { 'x-next-cache-tags': '_N_T_/layout', 'set-cookie': ['a', 'b'] },
    postponed: undefined,
    status: 200,
    segmentData: new Map([['/_tree', Buffer.from('片')]]),
  },
  lastModified: 1,
  cacheControl: { revalidate: false, expire: undefined },
} as unknown as Entry;

const feed = {
  ...page,
  value: { kind: 'APP_ROUTE', body: Buffer.from([1, 0, 2]), status: 200, headers: {} },
} as unknown as Entry;

describe('an entry comes back as it was', () => {
  it.each([
    ['page', page],
    ['answer of a route handler', feed],
  ])('%s', async (_title, entry) => {
    const found = await unpackEntry(await packEntry(entry));
    expect(found).toStrictEqual(entry);
  });

  it('its buffers are buffers', async () => {
    const found = await unpackEntry(await packEntry(page));
    const { rscData, segmentData } = found?.value as {
      rscData: Buffer;
      segmentData: Map<string, Buffer>;
    };
    expect(Buffer.isBuffer(rscData)).toBe(true);
    expect(Buffer.isBuffer(segmentData.get('/_tree'))).toBe(true);
  });
});

describe('what is damaged is no entry', () => {
  it('with any byte of it changed', async () => {
    const bytes = await packEntry(page);
    for (const [place, byte] of bytes.entries()) {
      const changed = Buffer.from(bytes);
      changed[place] = byte ^ 4;
      // Some bytes at the beginning say nothing of the content.
      const found = await unpackEntry(changed);
      expect([null, page]).toContainEqual(found);
      if (place >= 10) expect(found).toBeNull();
    }
  });

  it.each([0, 1, 20])('%i bytes of it', async (length) => {
    expect(await unpackEntry((await packEntry(page)).subarray(0, length))).toBeNull();
  });

  it.each([
    ['text', Buffer.from('hello')],
    ['something else, whole', gzipSync(serialize(42))],
    ['nothing, whole', gzipSync(serialize(null))],
    ['an object, whole', gzipSync(serialize({ value: page.value }))],
    ['a page that gets old', gzipSync(serialize({ ...page, cacheControl: { revalidate: 1 } }))],
    ['no V8 data', gzipSync('{"value":null}')],
  ])('%s', async (_title, bytes) => {
    expect(await unpackEntry(bytes)).toBeNull();
  });
});

describe('only what never gets old is shared', () => {
  const changed = (change: object, value: object = {}) =>
    ({ ...page, value: { ...page.value, ...value }, ...change }) as Entry;

  it.each([
    ['a page', page, true],
    ['a feed', feed, true],
    ['a page without a status', changed({}, { status: undefined }), true],
    ['a page that is made anew', changed({ cacheControl: { revalidate: 60 } }), false],
    ['a page that is not there', changed({}, { status: 404 }), false],
    ['a failure', changed({}, { status: 500 }), false],
    ['what a fetch has brought', changed({}, { kind: 'FETCH' }), false],
    ['an image', changed({}, { kind: 'IMAGE' }), false],
    ['nothing', changed({ value: null }), false],
  ])('%s', (_title, entry, expected) => {
    expect(isShared(entry)).toBe(expected);
  });
});
