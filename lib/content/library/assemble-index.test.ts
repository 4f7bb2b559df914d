import { expect, it } from 'vitest';
import { aCategoryDocument, anAuthorDocument, aPageDocument, aPost } from '@/tests/documents';
import { assembleIndex } from './assemble-index';

const opening = { opening: '开头的整句。' };
const post = (name: string, raw: object) => aPost(`posts/${name}.md`, raw, opening);
const authors = [anAuthorDocument('authors/a.md', { aliases: ['甲先生'] })];
const categories = [aCategoryDocument('categories/daily.md', { stale_after: 9 })];
const linkPosts = (...posts: ReturnType<typeof post>[]) =>
  assembleIndex({ posts, authors, categories, pages: [] });

it('turns names into ids and slugs, each once', () => {
  const { articles } = linkPosts(
    post('2026-02-28-x', { authors: ['甲先生', 'a'], categories: ['daily', '日报', '大模型'] }),
  );
  expect(articles[0]).toMatchObject({
    id: '2026-02-28/x',
    authors: ['a'],
    categories: ['daily', '大模型'],
    description: '开头的整句。',
  });
});

it('adds categories that have no document, under their own name', () => {
  const index = linkPosts(post('2026-02-28-x', { categories: ['Node.js 实验', '日报'] }));
  expect(index.categories).toEqual([
    {
      slug: 'daily',
      name: '日报',
      description: '',
      color: 'cinnabar',
      genre: 'news',
      documented: true,
      staleAfter: 9,
    },
    {
      slug: 'node.js-实验',
      name: 'Node.js 实验',
      description: '',
      color: 'cinnabar',
      genre: 'news',
      documented: false,
      staleAfter: null,
    },
  ]);
});

it('orders by date, then title, then slug, whatever the order of the files', () => {
  const posts = [
    post('2026-02-28-b', { title: '乙' }),
    post('2026-02-28-a', { title: '乙' }),
    post('2026-02-28-c', { title: '丙' }),
    post('2026-03-01-d', { title: '丁' }),
  ];
  const ids = ['2026-03-01/d', '2026-02-28/c', '2026-02-28/a', '2026-02-28/b'];
  expect(linkPosts(...posts).articles.map(({ id }) => id)).toEqual(ids);
  expect(linkPosts(...posts.reverse()).articles.map(({ id }) => id)).toEqual(ids);
});

it('keeps what an author’s file says of the author', () => {
  const links = [{ label: '网站', url: 'https://a.example' }];
  const author = anAuthorDocument('authors/a.md', { avatar: 'a.png', links });
  const index = assembleIndex({ posts: [], authors: [author], categories: [], pages: [] });
  expect(index.authors[0]).toMatchObject({ id: 'a', kind: 'person', avatar: 'a.png', links });
  expect(index.authors[0]).not.toHaveProperty('aliases');
});

it('names the file whose author is unknown', () => {
  expect(() => linkPosts(post('2026-02-28-x', { author: '乙' }))).toThrow(
    /^posts\/2026-02-28-x\.md: .*“乙”/u,
  );
});

it('keeps an editor’s description and takes the opening where there is none', () => {
  const pages = [
    aPageDocument('pages/about.md', { description: '编辑写的。' }, opening),
    aPageDocument('pages/a.md', {}, opening),
  ];
  const index = assembleIndex({ posts: [], authors: [], categories: [], pages });
  expect(index.pages.map(({ slug, description }) => [slug, description])).toEqual([
    ['a', '开头的整句。'],
    ['about', '编辑写的。'],
  ]);
});

it('orders authors by pinyin, people by the reading of their surnames', () => {
  const named = (name: string, kind = 'person') =>
    anAuthorDocument(`authors/${name}.md`, { name, kind });
  const documents = [
    ...['赵云', '曾国藩', '曹操', '解珍', '谢安', '姜维'].map((name) => named(name)),
    named('解数', 'team'),
  ];
  const index = assembleIndex({ posts: [], authors: documents, categories: [], pages: [] });
  expect(index.authors.map(({ name }) => name)).toEqual([
    '曹操',
    '姜维',
    '解数',
    '谢安',
    '解珍',
    '曾国藩',
    '赵云',
  ]);
});
