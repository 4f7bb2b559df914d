import { expect, it } from 'vitest';
import { createSnapshot } from '@/lib/content/library/snapshot';
import { aCategory, anArticle, anAuthor } from '@/tests/an-article';
import { named } from '@/tests/named';
import { cardOf } from './card-of';

named('样例晚报', { tagline: '样例的一行' });

const content = createSnapshot(
  {
    folder: '',
    articles: [anArticle()],
    authors: [anAuthor({ description: '虚构人物。' })],
    categories: [aCategory()],
    pages: [],
  },
  20,
);

it('an article: its category, title, day and authors', () => {
  expect(
    cardOf({ kind: 'article', day: '2020-02-29', slug: 'sample' }, content, 'zh-hans'),
  ).toEqual({
    site: '样例晚报',
    kicker: '日报',
    title: '样例',
    summary: '编辑写的摘要。',
    cover: null,
    foot: '2020年2月29日星期六\u00A0· 林样例',
    day: '2020-02-29',
    label: null,
  });
});

it('a category, an author, the site', () => {
  const of = (kind: 'category' | 'author') =>
    cardOf(
      kind === 'category' ? { kind, slug: 'daily', page: 1 } : { kind, id: 'lin-demo', page: 1 },
      content,
      'zh-hans',
    );
  expect(of('category')).toMatchObject({ kicker: '分类', title: '日报' });
  expect(of('author')).toMatchObject({ kicker: '作者', title: '林样例', summary: '虚构人物。' });
  expect(cardOf({ kind: 'home' }, content, 'zh-hans')?.title).toBe('样例的一行');
});

it('nothing that is not there', () => {
  expect(cardOf({ kind: 'article', day: '2020-02-29', slug: 'no' }, content, 'zh-hans')).toBeNull();
});
