import { afterEach, expect, it } from 'vitest';
import { defaultPublication } from '@/lib/publication';
import { aPageDocument, aPost } from '@/tests/documents';
import { imageFolder } from '../compiled/images/address';
import { library } from '../library';
import { assembleIndex } from '../library/assemble-index';
import { hasPage, publication } from '../publication';
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

/** A generation with a page of its own name, of a publication. */
function named(name: string, title: string) {
  const pages = [aPageDocument(`pages/${name}.md`)];
  const index = assembleIndex({ posts: [], authors: [], categories: [], pages });
  return openGeneration(
    `generations/${name}`,
    { ...index, publication: defaultPublication(title) },
    new Date(),
  );
}

/** Instants that no test reaches, and that are past. */
const [LATER, DUE] = [Infinity, 0];

it('switches words and pages together when it is time, and not before', () => {
  const told = () => [publication().name, hasPage('one'), hasPage('two')];
  switchTo(named('one', '甲报'));
  offer(named('two', '乙报'), LATER);
  expect(told()).toEqual(['甲报', true, false]);
  // Who asks for another has moved nothing.
  offer(named('old', '旧报'), null);
  expect(registry().next?.generation.name).toBe('two');
  offer(named('two', '乙报'), DUE);
  expect(told()).toEqual(['乙报', false, true]);
  expect(registry().next).toBeNull();
});

it('keeps the one before for pages that have been begun, and none before that', () => {
  const pages = (name: string) => library.at(`${name}.before`)?.pages.map(({ slug }) => slug);
  switchTo(named('one', '甲报'));
  switchTo(named('two', '乙报'));
  expect(pages('one')).toEqual(['one']);
  switchTo(named('three', '丙报'));
  expect([pages('one'), pages('two'), pages('three')]).toEqual([undefined, ['two'], ['three']]);
  expect([library.changedAt('one.before'), library.startOf('one.before')]).toEqual([
    new Date(0),
    null,
  ]);
});

it('has its words in a reader’s script where a page of the generation before is still made', async () => {
  switchTo(named('one', '旧数据'));
  switchTo(named('two', '样例数据'));
  expect(publication('zh-hant').name).toBe('样例数据');
  expect((await library.in('zh-hant', 'one.before'))?.pages.map(({ slug }) => slug)).toEqual([
    'one',
  ]);
  expect(publication('zh-hant').name).toBe('樣例資料');
  expect(publication().name).toBe('样例数据');
});
