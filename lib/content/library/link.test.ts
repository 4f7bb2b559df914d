import { expect, it } from 'vitest';
import { readAuthor } from '../source/records/author';
import { readCategory } from '../source/records/category';
import { readPage } from '../source/records/page';
import { readPost } from '../source/records/post';
import { requireRecord, type ReadRecord } from '../source/records/record';
import { link, type Compiled } from './link';

/** A compiled document, as Contentlayer and our schema make it. */
function compiled<T>(
  read: ReadRecord<T>,
  source: string,
  raw: Record<string, unknown>,
): Compiled<T> {
  return {
    source,
    fields: requireRecord(read(raw, source, 'Asia/Shanghai'), source),
    summary: { characters: 100, minutes: 1, opening: '开头的整句。', images: [], hash: 'abc' },
  };
}

const post = (name: string, raw: Record<string, unknown>) =>
  compiled(readPost, `posts/${name}.md`, { title: '题', ...raw });
const authors = [compiled(readAuthor, 'authors/a.md', { name: '甲', aliases: ['甲先生'] })];
const categories = [
  compiled(readCategory, 'categories/daily.md', { name: '日报', stale_after: 9 }),
];
const linkPosts = (...posts: ReturnType<typeof post>[]) =>
  link({ posts, authors, categories, pages: [] });

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
  const author = compiled(readAuthor, 'authors/a.md', { name: '甲', avatar: 'a.png', links });
  const index = link({ posts: [], authors: [author], categories: [], pages: [] });
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
    compiled(readPage, 'pages/about.md', { title: '关于', description: '编辑写的。' }),
    compiled(readPage, 'pages/a.md', { title: '另一页' }),
  ];
  const index = link({ posts: [], authors: [], categories: [], pages });
  expect(index.pages.map(({ slug, description }) => [slug, description])).toEqual([
    ['a', '开头的整句。'],
    ['about', '编辑写的。'],
  ]);
});
