import { afterEach, expect, it, vi } from 'vitest';
import { GET as alive } from '@/app/healthz/route';
import { GET as ready } from '@/app/readyz/route';
import { library } from '@/lib/content/library';
import { createSnapshot } from '@/lib/content/library/snapshot';

afterEach(() => vi.restoreAllMocks());

const outcome = async (answer: Response) => [
  answer.status,
  answer.headers.get('cache-control'),
  (await answer.json()) as unknown,
];

it('names what is shown', async () => {
  const shown = {
    ready: true,
    build: '1970-01-01T00:00:00.000Z',
    generation: '5cf1e0a2b3d4',
    epoch: 'before',
  };
  vi.spyOn(library, 'epochAt').mockReturnValue('5cf1e0a2b3d4.before');
  const content = {
    folder: '/fixture',
    articles: [],
    authors: [],
    categories: [],
    pages: [],
  };
  const at = vi.spyOn(library, 'at').mockReturnValue(createSnapshot(content, 20));
  expect(await outcome(await ready())).toEqual([200, 'no-store', shown]);
  expect(at).toHaveBeenCalledWith('5cf1e0a2b3d4.before');
});

it('is not there where there is no content, or it cannot be read; the server is alive all the same', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const at = vi.spyOn(library, 'at').mockReturnValue(null);
  expect(await outcome(await ready())).toEqual([503, 'no-store', { ready: false }]);
  at.mockImplementation(() => {
    throw new Error('broken');
  });
  expect(await outcome(await ready())).toEqual([503, 'no-store', { ready: false }]);
  expect(log).toHaveBeenCalledOnce();
  expect(alive().status).toBe(200);
});
