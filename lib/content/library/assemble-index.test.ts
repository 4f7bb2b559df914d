import { describe, expect, it } from 'vitest';
import { NO_OLD_SITE, type FeedIdRule } from '@/lib/old-site/old-site';
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

describe('an article', () => {
  const recording = { type: 'audio/mp4', bytes: 9, seconds: 61 };
  const entryOf = (raw: object, more: Partial<Record<'recordings' | 'covers', object>> = {}) => {
    const { recordings = new Map(), covers = new Map() } = more as {
      recordings?: Parameters<typeof assembleIndex>[2];
      covers?: Parameters<typeof assembleIndex>[4];
    };
    const posts = [post('2026-02-28-x', raw)];
    const documents = { posts, authors, categories, pages: [] };
    return assembleIndex(documents, undefined, recordings, 'assisted', covers).articles[0];
  };

  it('has nothing that its file does not say', () => {
    expect(entryOf({})).toEqual({
      ...{ id: '2026-02-28/x', slug: 'x', day: '2026-02-28', source: 'posts/2026-02-28-x.md' },
      ...{ publishedAt: '2026-02-27T16:00:00.000Z', updatedAt: null, reviewedAt: null },
      ...{ title: '题', description: '开头的整句。', characters: 1, minutes: 1, hash: '' },
      ...{ authors: [], reviewers: [], categories: [], tags: [], redirects: [], sources: [] },
      ...{ corrections: [], lang: null, hant: null, series: null, feedId: null, aigc: null },
      ...{ withdrawn: null, cover: null, audio: null, pinned: false, draft: false, math: false },
      ...{ former: { certain: [], possible: [] }, ai: { level: 'assisted', note: null } },
    });
  });

  it('has all that its file says', () => {
    const raw = {
      ...{ title: '题目', description: '摘要。', author: '甲先生', categories: ['日报'] },
      ...{ updated: '2026-03-01', lang: 'zh-Hant', series: '三日', tags: ['甲'], math: true },
      ...{ hant: { title: '題目' }, pinned: true, draft: true, redirect_from: '/old' },
      ...{ reviewed_by: ['a', '甲先生'], reviewed_at: '2026-02-28' },
      corrections: [{ date: '2026-03-02', note: '改' }],
      withdrawn: { date: '2026-03-03', reason: '错' },
      cover: { src: 'a.png', alt: '图', caption: '说明', credit: '甲' },
    };
    expect(entryOf(raw)).toMatchObject({
      ...{ title: '题目', description: '摘要。', authors: ['a'], categories: ['daily'] },
      ...{ updatedAt: '2026-02-28T16:00:00.000Z', lang: 'zh-Hant', series: '三日', tags: ['甲'] },
      ...{ hant: { title: '題目', description: null }, math: true, pinned: true, draft: true },
      ...{ redirects: ['/old'], reviewers: ['a'], reviewedAt: '2026-02-27T16:00:00.000Z' },
      corrections: [{ date: '2026-03-01T16:00:00.000Z', note: '改', minor: false }],
      withdrawn: { date: '2026-03-02T16:00:00.000Z', reason: '错' },
      cover: { src: 'a.png', alt: '图', caption: '说明', credit: '甲' },
    });
  });

  it('has the picture above it as it is published, where it is', () => {
    const picture = { path: '/assets/a.png', width: 3, height: 2, more: '多' };
    const raw = { cover: { src: 'a.png', alt: '图' } };
    const covers = new Map([['posts/2026-02-28-x.md', picture]]);
    const cover = { src: 'a.png', alt: '图', caption: null, credit: null };
    expect(entryOf(raw)?.cover).toEqual(cover);
    expect(entryOf(raw, { covers })?.cover).toEqual({
      ...cover,
      picture: { path: '/assets/a.png', width: 3, height: 2 },
    });
    expect(entryOf({}, { covers })?.cover).toBeNull();
  });

  it.each([
    [{ src: 'https://a.example/a.m4a' }, { type: 'audio/mp4', bytes: null, seconds: null }],
    [
      { src: 'https://a.example/a.MP3?x', duration: '1:01', bytes: 9 },
      { type: 'audio/mpeg', bytes: 9, seconds: 61 },
    ],
  ])('has of a recording that was not read what is written: %j', (audio, told) => {
    expect(entryOf({ audio })?.audio).toEqual({ src: audio.src, ...told });
  });

  it('has of a recording what was read, before what is written', () => {
    const read = { src: '/assets/a.m4a', ...recording };
    const recordings = new Map([['posts/2026-02-28-x.md', read]]);
    expect(entryOf({ audio: { src: 'a.m4a' } }, { recordings })?.audio).toBe(read);
  });
});

it('orders pages by their slugs, whatever the order of the files', () => {
  const pages = ['b', 'c', 'a'].map((slug) => aPageDocument(`pages/${slug}.md`));
  for (const files of [pages, pages.toReversed()])
    expect(
      assembleIndex({ posts: [], authors: [], categories: [], pages: files }).pages.map(
        ({ slug }) => slug,
      ),
    ).toEqual(['a', 'b', 'c']);
});

it('takes the name of a category without a document from the first article, unless its slug has one', () => {
  const posts = [
    post('2026-02-28-a', { categories: ['实验 室', 'Daily'] }),
    post('2026-02-27-b', { categories: ['实验-室'] }),
  ];
  const { categories: listed } = linkPosts(...posts);
  expect(listed.map(({ slug, name, documented }) => [slug, name, documented])).toEqual([
    ['daily', '日报', true],
    ['实验-室', '实验 室', false],
  ]);
});

it('knows of the old site where there was one', () => {
  const documents = { posts: [], authors: [], categories: [], pages: [] };
  expect(assembleIndex(documents).oldSite).toBeNull();
  const redirects = new Map([['/a', '/b']]);
  const oldSite = { ...NO_OLD_SITE, redirects };
  expect(assembleIndex(documents, { oldSite, timeZone: 'UTC' }).oldSite).toEqual({
    redirects: { '/a': '/b' },
  });
});

describe('the id by which readers of the old feed know an article again', () => {
  const idOf = (rule: Partial<FeedIdRule>, raw: object = {}, pattern = '/:categories/:title/') => {
    const feedIds = { form: 'address', site: 'https://旧.example/博客', before: null, ...rule };
    const places = { engine: 'jekyll', folder: 'posts', before: null, timeZone: null } as const;
    const permalinks = [{ ...places, pattern, dayUncertain: false, options: {} }];
    const oldSite = { ...NO_OLD_SITE, permalinks, feedIds: feedIds as FeedIdRule };
    const posts = [post('2026-02-28-Go-二', { categories: ['AI'], ...raw })];
    const documents = { posts, authors: [], categories: [], pages: [] };
    return assembleIndex(documents, { oldSite, timeZone: 'UTC' }).articles[0]?.feedId;
  };
  const SITE = 'https://旧.example/博客';

  it.each([
    ['the address, as the engine wrote it', 'address', {}, '/ai/Go-%E4%BA%8C/'],
    ['the folder and the name of the file', 'jekyll-feed', {}, '/ai/Go-%E4%BA%8C'],
    [
      'the address that the file says',
      'address',
      { permalink: '/旧/c#?.html' },
      '/%E6%97%A7/c%23%3F.html',
    ],
    [
      'the folder of that, and the name',
      'jekyll-feed',
      { permalink: '/旧/c.html' },
      '/%E6%97%A7/Go-%E4%BA%8C',
    ],
    ['what is encoded, once', 'address', { permalink: '/%e6%97%a7/100%25/' }, '/%E6%97%A7/100%25/'],
    ['the slug in its file', 'jekyll-feed', { slug: 'x' }, '/ai/x'],
  ] as const)('is %s: %s %j', (_, form, raw, id) => {
    expect(idOf({ form }, raw)).toBe(`${SITE}${id}`);
  });

  it('is what the file says, before all', () => {
    expect(idOf({}, { guid: 'tag:a' })).toBe('tag:a');
  });

  it('ends with the day on which the site moved', () => {
    const date = '2026-02-28 09:00:00 +0000';
    expect(idOf({ before: '2026-02-28T09:00:00.000Z' }, { date })).toBeNull();
    expect(idOf({ before: '2026-02-28T09:00:00.001Z' }, { date })).toBe(`${SITE}/ai/Go-%E4%BA%8C/`);
  });
});
