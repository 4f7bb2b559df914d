import { describe, expect, it } from 'vitest';
import { parsePath } from '@/lib/addresses/routes';
import { aPost } from '@/tests/documents';
import { answerTo } from './answer';
import { assembleIndex } from './assemble-index';
import { createLibrary } from './create-library';

const DAY = 'date: 2026-02-28 17:00 +0800';
const raw = (fields: object) => ({
  date: '2026-02-28 17:00 +0800',
  categories: ['甲'],
  tags: ['乙'],
  series: '丙',
  ...fields,
});
const library = createLibrary(
  assembleIndex({
    posts: [
      aPost(
        'posts/2026-02-28-x.md',
        raw({
          redirect_from: '/old',
          withdrawn: { date: '2026-03-02 09:00 +0800', reason: '稿件有误' },
          corrections: [{ date: '2026-03-01', note: '改' }],
        }),
      ),
      aPost(
        'posts/2026-02-27-y.md',
        raw({ date: '2026-02-27', categories: [], tags: [], series: null }),
      ),
      aPost('_drafts/z.md', { withdrawn: { date: '2026-03-01', reason: '没有发表' } }),
    ],
    authors: [],
    categories: [],
    pages: [],
  }),
  20,
);
const at = (instant: string) => library.at(library.epochAt(new Date(instant)))!;
const before = at('2026-03-02T00:59:59Z');
const after = at('2026-03-02T01:00:00Z');
const answer = (content: typeof after, path: string) => {
  const { kind, ...rest } = answerTo(content, path);
  return 'path' in rest ? [kind, rest.path] : [kind];
};

describe('what is withdrawn', () => {
  it(`is public until its second (${DAY}), as a schedule has it`, () => {
    expect(library.nextStart(new Date('2026-03-01T00:00:00Z'))).toEqual(
      new Date('2026-03-02T01:00:00Z'),
    );
    expect(library.nextStart(new Date('2026-03-02T01:00:00Z'))).toBeNull();
    expect(library.epochAt(new Date('2026-03-02T01:00:00Z'))).toBe('20260302T010000Z');
    expect(before.articles).toHaveLength(2);
    expect(after.articles.map(({ slug }) => slug)).toEqual(['y']);
    expect(before.withdrawn).toEqual([]);
    expect(after.withdrawn.map(({ slug }) => slug)).toEqual(['x']);
  });

  it.each([
    ['/posts/2026/02/28/x', 'withdrawn', '/posts/2026/02/28/x'],
    ['/posts/2026/02/28/x.md', 'withdrawn', '/posts/2026/02/28/x.md'],
    ['/posts/2026/02/28/x/wechat', 'withdrawn', '/posts/2026/02/28/x/wechat'],
    ['/cards/posts/2026/02/28/x.png', 'withdrawn', '/cards/posts/2026/02/28/x.png'],
    ['/posters/posts/2026/02/28/x.png', 'withdrawn', '/posters/posts/2026/02/28/x.png'],
    [
      '/posters/posts/2026/02/28/x/wechat.png',
      'withdrawn',
      '/posters/posts/2026/02/28/x/wechat.png',
    ],
    ['/posters/posts/2026/02/28/x/1.png', 'withdrawn', '/posters/posts/2026/02/28/x/1.png'],
    [
      '/posters/posts/2026/02/28/x/quotation/a.png',
      'withdrawn',
      '/posters/posts/2026/02/28/x/quotation/a.png',
    ],
    ['/old', 'moved', '/posts/2026/02/28/x'],
    ['/posts/2026/2/28/X/', 'spelt', '/posts/2026/02/28/x'],
    ['/any/2026/02/28/x.html', 'moved', '/posts/2026/02/28/x'],
    ['/posts/2026/02/28', 'nothing', undefined],
    ['/categories/甲', 'nothing', undefined],
    ['/tags/乙', 'nothing', undefined],
    ['/series/丙', 'nothing', undefined],
    ['/posts/2026/02/27/y', 'shown', '/posts/2026/02/27/y'],
  ])('is told of at %s: %s', (path, kind, to) => {
    expect(answer(after, path)).toEqual(to === undefined ? [kind] : [kind, to]);
    expect(answerTo(before, path).kind).not.toBe('withdrawn');
  });

  it('stands among the corrections, and in no list', () => {
    expect(
      after.corrections.map(({ correction, isWithdrawal }) => [correction.note, isWithdrawal]),
    ).toEqual([['稿件有误', true]]);
    expect(before.corrections.map(({ correction }) => correction.note)).toEqual(['改']);
    expect([after.tags, after.series, after.categories]).toEqual([[], [], []]);
    expect(after.hasRoute(parsePath('/corrections/feed.xml')!)).toBe(true);
  });

  it('is shown so in a preview, where time does not pass; a draft is none', () => {
    const preview = library.at('preview')!;
    expect(preview.articles.map(({ slug }) => slug)).toEqual(['y']);
    expect(preview.withdrawn.map(({ slug }) => slug)).toEqual(['x']);
  });
});

it('has the latest withdrawal first, and of one instant the newest article', () => {
  const withdrawn = (date: string) => ({ withdrawn: { date, reason: '稿件有误' } });
  const posts = [
    aPost('posts/2026-02-01-a.md', withdrawn('2026-03-01')),
    aPost('posts/2026-02-02-b.md', withdrawn('2026-03-01')),
    aPost('posts/2026-02-03-c.md', withdrawn('2026-02-28')),
    aPost('posts/2026-01-01-d.md', withdrawn('2026-03-02')),
    aPost('posts/2026-02-04-e.md', withdrawn('2026-03-01')),
  ];
  for (const files of [posts, posts.toReversed()]) {
    const index = assembleIndex({ posts: files, authors: [], categories: [], pages: [] });
    const content = createLibrary(index, 20).at('preview')!;
    expect(content.withdrawn.map(({ slug }) => slug)).toEqual(['d', 'e', 'b', 'a', 'c']);
    expect(content.corrections.map(({ article }) => article.slug)).toEqual([
      'd',
      'e',
      'b',
      'a',
      'c',
    ]);
  }
});
