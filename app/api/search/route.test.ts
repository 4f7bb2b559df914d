import { NextRequest } from 'next/server';
import { expect, it, vi } from 'vitest';
import { GET } from './route';

const openSearch = vi.hoisted(() => vi.fn());
vi.mock('@/lib/search/site-search', () => ({ openSearch }));
vi.mock('@/lib/content/library', () => ({ library: { epochAt: () => '', at: () => ({}) } }));

it('says that the search is busy, when to ask again, and lets nobody keep that', async () => {
  openSearch.mockResolvedValue(() => Promise.resolve('busy'));
  const response = await GET(new NextRequest('https://example.com/api/search?q=a'));
  expect(response.status).toBe(503);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'retry-after': '5',
    'cache-control': 'no-store',
  });
  const { error } = (await response.json()) as { error: { code: string; hint: string } };
  expect(error).toMatchObject({ code: 'busy', hint: expect.stringContaining('稍等') as string });
});

it('says that it is out of order, and to the operator why, where the texts are not there', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  openSearch.mockRejectedValue(new Error('lacks 3 articles'));
  const response = await GET(new NextRequest('https://example.com/api/search?q=a'));
  expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
  expect(await response.json()).toMatchObject({ error: { code: 'unavailable' } });
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
