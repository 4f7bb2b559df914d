import { afterEach, expect, it } from 'vitest';
import { aPost } from '@/tests/documents';
import { imageFolder } from '../compiled/images/address';
import { assembleIndex } from '../library/assemble-index';
import { contentsWith, offer, openGeneration, registry, switchTo } from './registry';

const before = { ...registry() };

afterEach(() => {
  Object.assign(registry(), before);
});

const date = '2026-02-28 17:00 +0800';
const folder = imageFolder({ publishedAt: '2026-02-28T09:00:00.000Z', draft: false });

/** The names of the generations in which a picture of the article may be, of which the first is served. */
const found = (fields: object) => {
  const generation = (name: string, more: object) =>
    openGeneration(
      name,
      assembleIndex({
        posts: [aPost('posts/2026-02-28-x.md', { date, ...more })],
        authors: [],
        categories: [],
        pages: [],
      }),
      new Date(),
    );
  switchTo(generation('new', fields));
  offer(generation('old', {}), null);
  return contentsWith(folder).map(({ name }) => name);
};

it('has those of open pages too, but not once the article is withdrawn', () => {
  expect(found({})).toContain('old');
  expect(found({ withdrawn: { date: '2026-03-01', reason: '不实' } })).toEqual(['new']);
  expect(found({ withdrawn: { date: '2096-03-01', reason: '不实' } })).toContain('old');
});
