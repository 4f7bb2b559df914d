import { afterEach, describe, expect, it, vi } from 'vitest';
import { readParams } from './route-params';

const BEGINS = Date.parse('2026-02-28T09:00:00Z');

vi.mock('@/lib/content/library', () => ({
  library: {
    in: (_locale: string, epoch: string) =>
      Promise.resolve(epoch === '20260228T090000Z' ? { articles: [] } : null),
    startOf: () => new Date('2026-02-28T09:00:00Z'),
  },
}));

const read = (locale = 'zh-hans', epoch = '20260228T090000Z') =>
  readParams(Promise.resolve({ locale, epoch, page: '1' }));

/** As the page's machine has it, while the proxy's says that the epoch has begun. */
const setClock = (seconds: number) => {
  vi.useFakeTimers({ now: BEGINS + seconds * 1000, toFake: ['Date'] });
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the second lock', () => {
  it.each([0, 5, -1, -5, -59])('is open with a clock that is %i s off', async (seconds) => {
    setClock(seconds);
    await expect(read()).resolves.toMatchObject({ content: { articles: [] } });
  });

  it.each([
    ['an epoch that has not begun', 'zh-hans', '20260228T090000Z', -61],
    ['another locale', 'assets', '20260228T090000Z', 0],
    ['another epoch', 'zh-hans', '20260101T000000Z', 0],
  ])('gives for %s nothing that Next would keep', async (_, locale, epoch, seconds) => {
    setClock(seconds);
    const refusal = await read(locale, epoch).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    // Errors of `notFound` and `redirect` have a digest, and are kept as any page is.
    expect(refusal).not.toHaveProperty('digest');
  });
});
