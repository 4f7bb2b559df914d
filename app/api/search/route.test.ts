import { NextRequest } from 'next/server';
import { expect, it, vi } from 'vitest';
import { GET } from './route';

vi.mock('@/lib/search/site-search', () => ({
  openSearch: () => Promise.resolve(() => Promise.resolve('busy')),
}));
vi.mock('@/lib/content/library', () => ({ library: { epochAt: () => '', at: () => ({}) } }));

it('says that the search is busy, when to ask again, and lets nobody keep that', async () => {
  const response = await GET(new NextRequest('https://example.com/api/search?q=a'));
  expect(response.status).toBe(503);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'retry-after': '5',
    'cache-control': 'no-store',
  });
  const { error } = (await response.json()) as { error: { code: string; hint: string } };
  expect(error).toMatchObject({ code: 'busy', hint: expect.stringContaining('稍等') as string });
});
