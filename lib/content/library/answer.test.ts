import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEEDS, type FeedFormat } from '@/lib/addresses/route-table';
import { inLocale, paths } from '@/lib/addresses/urls';
import { slugOfName } from '@/lib/chinese/slug';
import { aCategoryDocument, anAuthorDocument, aPageDocument, aPost } from '@/tests/documents';
import { answerTo } from './answer';
import { assembleIndex } from './assemble-index';
import { createLibrary, PREVIEW } from './create-library';
import { indexedPages } from './indexed-pages';

const post = (file: string, raw: object = {}) => aPost(`posts/${file}.md`, raw);
const author = (id: string) => anAuthorDocument(`authors/${id}.md`, { name: id });
const category = (id: string) => aCategoryDocument(`categories/${id}.md`, { name: id });
const page = (id: string) => aPageDocument(`pages/${id}.md`, { title: id });

type Documents = Partial<Parameters<typeof assembleIndex>[0]>;
function contentOf(documents: Documents) {
  const index = {
    ...assembleIndex({ posts: [], authors: [], categories: [], pages: [], ...documents }),
    rootFiles: Object.fromEntries(ROOT_FILES.map((path) => [path, 'digest'])),
  };
  const content = createLibrary(index, 20).at(PREVIEW);
  if (content === null) throw new Error('There is always a preview.');
  return content;
}

const ROOT_FILES = ['/ads.txt', '/MP_verify_a1B2.txt', '/.well-known/security.txt'];
const content = contentOf({
  posts: [
    post('2026-03-18-MixedCase-Name', {
      tags: [
        'AI',
        'C',
        'C#',
        '.NET',
        'F#',
        'Q&A',
        '🚀',
        'Café',
        'Straße',
        '大模型 Agents',
        '大模型（上）Ünïcode_测试',
      ],
      categories: ['AI', '日报', 'C++'],
      series: '三日 Notes',
      redirect_from: ['/Old.html', '/blog/page/1', '/tags/agents', '/hant/hansel.html'],
    }),
    post('2026-03-18-page'),
    post('2026-03-18-wechat'),
    post('2026-03-18-feed.xml', { tags: ['Agents'] }),
    post('2026-03-18-today.png'),
    post('2026-03-18-index.html'),
    post('2026-03-18-7'),
  ],
  authors: [author('Lin-Demo'), author('50%'), author('feed.xml'), author('page'), author('林 一')],
  categories: [category('Daily'), category('C#')],
  pages: [page('About'), page('cafe\u0301')],
});
const lead = (path: string) => {
  const answer = answerTo(content, path);
  return 'path' in answer ? `${answer.kind} ${answer.path}` : answer.kind;
};
const ARTICLE = '/posts/2026/03/18/mixedcase-name';
const TERM = `/tags/${encodeURIComponent(slugOfName('大模型（上）Ünïcode_测试'))}`;

it('a file at the root is shown there alone, whatever the locale, and found in any case', () => {
  for (const path of ROOT_FILES) {
    expect(lead(path)).toBe(`shown ${path}`);
    expect(lead(`/hant${path}`)).toBe(`spelt ${path}`);
    expect(lead(path.toUpperCase())).toBe(`spelt ${path}`);
  }
  for (const path of ['/app-ads.txt', '/.well-known/other', '/constructor.txt', '/.well-known'])
    expect(lead(path)).toBe('nothing');
});

it('a file in the place of an icon comes before the icon', () => {
  const index = assembleIndex({ posts: [], authors: [], categories: [], pages: [] });
  const withIcon = createLibrary({ ...index, rootFiles: { '/favicon.ico': 'digest' } }, 20);
  expect(answerTo(withIcon.at(PREVIEW), '/favicon.ico').kind).toBe('shown');
});

describe('one step leads', () => {
  it.each([
    ['/tags/AI', '/tags/ai'],
    ['/tags/AI/', '/tags/ai'],
    ['/Tags/Ai/page/1/', '/tags/ai'],
    ['/zh-hans/tags/AI/index.html', '/tags/ai'],
    ['/ZH-Hans/', '/'],
    ['/tags/C%23', '/tags/c-sharp'],
    ['/tags/.net', '/tags/dot-net'],
    // As it was before signs were spelt out.
    ['/tags/net', '/tags/dot-net'],
    ['/tags/f', '/tags/f-sharp'],
    ['/tags/Q&A', '/tags/q-a'],
    ['/tags/cafe%CC%81', '/tags/caf%C3%A9'],
    ['/tags/CAFÉ', '/tags/caf%C3%A9'],
    ['/tags/STRASSE', '/tags/stra%C3%9Fe'],
    ['/tags/大模型%20Agents', '/tags/%E5%A4%A7%E6%A8%A1%E5%9E%8B-agents'],
    ['/categories/AI', '/categories/ai'],
    ['/categories/daily', '/categories/Daily'],
    ['/categories/daily/Feed.xml', '/categories/Daily/feed.xml'],
    ['/categories/daily/rss/', '/categories/Daily/feed.xml'],
    ['/cards/categories/daily.PNG', '/cards/categories/Daily.png'],
    ['/authors/lin-demo/', '/authors/Lin-Demo'],
    ['/about', '/About'],
    ['/cafe%CC%81', '/caf%C3%A9'],
    ['/CAF%C3%89', '/caf%C3%A9'],
    ['/posts/2026/3/18', '/posts/2026/03/18'],
    ['/posts/2026/3/', '/posts/2026/03'],
    // A slug is no day.
    ['/posts/2026/3/18/7', '/posts/2026/03/18/7'],
    ['/Posts/2026/03/18/7/wechat', '/posts/2026/03/18/7/wechat'],
    ['/blog/2026/3/18/7/', '/posts/2026/03/18/7'],
    ['/posts/2026/3/page/1', '/posts/2026/03'],
    ['/posts/2026/3/18/MixedCase-Name/', ARTICLE],
    ['/posts/2026/03/18/MixedCase-Name', ARTICLE],
    ['/posts/2026/03/18/MixedCase-Name.MD', `${ARTICLE}.md`],
    ['/posts/2026/03/18/MixedCase-Name/WeChat', `${ARTICLE}/wechat`],
    ['/Posters/posts/2026/03/18/MixedCase-Name.png', `/posters${ARTICLE}.png`],
    ['/posts//2026/', '/posts/2026'],
    ['/index.html', '/'],
    ['/page/1', '/'],
    ['/about/page/1/index.html', '/About'],
    ['/feed', '/feed.xml'],
    ['/feed/', '/feed.xml'],
    ['/RSS.xml', '/feed.xml'],
    ['/index.xml', '/feed.xml'],
    ['/atom/', '/atom.xml'],
    ['/rss2.xml', '/feed.xml'],
    ['/feed/index.xml', '/feed.xml'],
    ['/feed/atom/', '/atom.xml'],
    ['/atom.xml/', '/atom.xml'],
    ['/posts/index.xml', '/feed.xml'],
    ['/blog/feed', '/feed.xml'],
    ['/categories/daily/index.xml', '/categories/Daily/feed.xml'],
    // A tag has no feed here.
    ['/tags/ai/index.xml', '/feed.xml'],
    ['/archives', '/posts'],
    ['/archives/2026/03/', '/posts/2026/03'],
    ['/archives/2026/3/', '/posts/2026/03'],
    ['/archives.html', '/posts'],
    ['/2026/', '/posts/2026'],
    ['/2026/03/', '/posts/2026/03'],
    ['/2026/3/18/', '/posts/2026/03/18'],
    ['/category/AI/', '/categories/ai'],
    ['/categories/daily/ai/', '/categories/ai'],
    ['/tag/AI', '/tags/ai'],
    ['/tags/AI.html', '/tags/ai'],
    ['/author/lin-demo/', '/authors/Lin-Demo'],
    ['/about.html', '/About'],
    // As Jekyll, Hexo and Hugo write “大模型（上）Ünïcode_测试”.
    ['/tags/大模型-上-ünïcode-测试/', TERM],
    ['/tags/大模型（上）Unicode-测试/', TERM],
    ['/tags/大模型上ünïcode_测试/', TERM],
    ['/favicon.ico', '/icons/moon-192.png'],
    ['/Robots.txt', '/robots.txt'],
    ['/api/search/', '/api/search'],
  ])('%s to %s, another spelling', (from, to) => {
    expect(lead(from)).toBe(`spelt ${to}`);
  });

  it.each([
    '/Old.html',
    '/old.HTML/',
    '/zh-hans/Old.html',
    '/blog/page/1',
    '/2026/03/18/MixedCase-Name.html',
  ])('%s to the article whose old address it is', (from) => {
    expect(lead(from)).toBe(`moved ${ARTICLE}`);
  });
});

describe('in the Traditional site one step leads', () => {
  it.each([
    ['/hant/', 'spelt /hant'],
    ['/HANT', 'spelt /hant'],
    ['/zh-hant', 'spelt /hant'],
    ['/zh-Hant/tags/AI/', 'spelt /hant/tags/ai'],
    ['//hant//posts', 'spelt /hant/posts'],
    ['/hant/index.html', 'spelt /hant'],
    ['/hant/tags/AI', 'spelt /hant/tags/ai'],
    ['/hant/posts/2026/3/18/MixedCase-Name/', `spelt /hant${ARTICLE}`],
    ['/hant/rss.xml', 'spelt /hant/feed.xml'],
    ['/hant/Old.html', `moved /hant${ARTICLE}`],
    ['/hant/2026/03/18/MixedCase-Name.html', `moved /hant${ARTICLE}`],
    // What stood below the same word on the old site is in no edition.
    ['/hant/hansel.html', `moved ${ARTICLE}`],
    // What is no page has one address.
    ['/hant/favicon.ico', 'spelt /icons/moon-192.png'],
    ['/hant/robots.txt', 'spelt /robots.txt'],
    ['/hant/api/search', 'spelt /api/search'],
    ['/hant/hant', 'nothing'],
    ['/hant/none', 'nothing'],
    ['/posts/hant', 'nothing'],
  ])('%s: %s', (from, to) => {
    expect(lead(from)).toBe(to);
  });
});

describe('what the old site had elsewhere', () => {
  const index = assembleIndex({
    ...{ posts: [post('2026-03-18-x', { tags: ['Agents'] })], authors: [author('a')] },
    ...{ categories: [category('Daily')], pages: [page('About')] },
  });
  const redirects = { '/wiki': '/', '/wiki/tags': '/categories', '/who.html': '/authors' };
  const moved = createLibrary({ ...index, oldSite: { redirects } }, 20).at(PREVIEW);

  it.each([
    ['/wiki/about', 'moved /About'],
    ['/Wiki/tags/daily', 'moved /categories/Daily'],
    // There is no such category: what stood above it has the tag.
    ['/wiki/tags/agents', 'moved /tags/agents'],
    ['/who/A/', 'moved /authors/a'],
    // A page of the list: articles are fewer here.
    ['/wiki/2', 'moved /posts'],
    ['/wiki/none', 'nothing'],
    ['/none/about', 'nothing'],
    ['/who/%2E%2E', 'nothing'],
  ])('%s: %s', (from, to) => {
    const answer = answerTo(moved, from);
    expect('path' in answer ? `${answer.kind} ${answer.path}` : answer.kind).toBe(to);
  });
});

it('gives pictures the ending that they are kept with, each article its own', () => {
  const posts = [
    post('2026-03-18-x', { cover: { src: 'a.png', alt: '图' } }),
    post('2026-03-19-x'),
  ];
  const covers = new Map([['posts/2026-03-18-x.md', { path: '/a.png', width: 2, height: 1 }]]);
  const documents = { posts, authors: [], categories: [], pages: [] };
  const index = assembleIndex(documents, undefined, undefined, undefined, covers);
  const pictured = createLibrary(index, 20).at(PREVIEW);
  // A photograph is kept as JPEG, a drawing of words alone as PNG.
  for (const [day, format] of [
    ['18', 'jpg'],
    ['19', 'png'],
  ] as const)
    for (const asked of ['jpg', 'png'])
      expect(answerTo(pictured, `/posters/posts/2026/03/${day}/x.${asked}`)).toMatchObject({
        kind: asked === format ? 'shown' : 'spelt',
        path: `/posters/posts/2026/03/${day}/x.${format}`,
      });
  expect(answerTo(pictured, '/posters/posts/2026/03/17/x.png').kind).toBe('nothing');
});

it('knows what is not there, and what is no address', () => {
  for (const path of [
    '/tags/none',
    '/posts/2026/3/1',
    '/tags/..',
    '/about/more',
    '/tags/page/2',
    '/tags/none/feed.xml',
    '/cards/tags/none.png',
    '/cards/posts/2026/03/18/none.png',
    '/2025/',
    '/page/2',
    '/archives/2025',
  ]) {
    expect(lead(path), path).toBe('nothing');
  }
  expect(answerTo(content, '/%E6')).toEqual({ locale: 'zh-hans', kind: 'malformed' });
  expect(answerTo(content, '//hant/%E6')).toEqual({ locale: 'zh-hant', kind: 'malformed' });
  expect(answerTo(null, '/')).toEqual({ locale: 'zh-hans', kind: 'nothing' });
});

it('prefers what is called exactly so', () => {
  expect(lead('/tags/c')).toBe('shown /tags/c');
  expect(lead('/tags/agents')).toBe('shown /tags/agents');
});

/** Every address of a snapshot that this site writes somewhere. */
function addressesOf(from: ReturnType<typeof contentOf>): string[] {
  const lists = [
    ...from.categories.map(paths.category),
    ...from.authors.map(paths.author),
    paths.home(),
  ];
  const formats = Object.keys(FEEDS) as FeedFormat[];
  return [
    ...indexedPages(from).map(({ path }) => path),
    ...from.articles.flatMap((each) => [
      paths.wechat(each),
      paths.twin(each),
      paths.poster({ ...each, format: 'png' }),
    ]),
    ...from.articles.map((each) => paths.card(paths.article(each))),
    ...from.articles.map(({ day }) => paths.email({ day })),
    ...lists.map((each) => paths.card(each)),
    ...lists.flatMap((list) => formats.map((format) => paths.feed(list, format))),
    ...[paths.sitemap(), paths.newsSitemap(), paths.llms(), paths.llmsFull()],
    ...[paths.today(), paths.search()],
  ];
}

function expectAnswers(from: ReturnType<typeof contentOf>) {
  for (const path of addressesOf(from)) {
    expect(answerTo(from, path), path).toMatchObject({ kind: 'shown', path });
    expect(answerTo(from, decodeRaw(path)), path).toMatchObject({ kind: 'shown', path });
    expect(answerTo(from, lowerHex(path)), path).toMatchObject({ kind: 'shown', path });
    const hant = inLocale(path, 'zh-hant');
    expect(answerTo(from, hant), hant).toMatchObject({
      locale: 'zh-hant',
      kind: 'shown',
      path: hant,
    });
    expect(answerTo(from, `${hant}/`), hant).toMatchObject({ kind: 'spelt', path: hant });
    if (path !== '/')
      expect(answerTo(from, `${path}/`)).toEqual({ locale: 'zh-hans', kind: 'spelt', path });
    const decomposed = inSegments(path, (name) => name.normalize('NFD'));
    for (const other of [upper(path), decomposed]) {
      expect(answerTo(from, other), other).toMatchObject({ path });
    }
  }
}

/** Decodes a path as a browser's address bar may have it: a percent sign has to stay. */
const decodeRaw = (path: string) => decodeURI(path.replaceAll('%25', '%2525'));
const lowerHex = (path: string) => path.replace(/%[\dA-F]{2}/gu, (hex) => hex.toLowerCase());
const upper = (path: string) => inSegments(path, (name) => name.toUpperCase());
const inSegments = (path: string, change: (name: string) => string) =>
  path
    .split('/')
    .map((name) => encodeURIComponent(change(decodeURIComponent(name))))
    .join('/');

it('every address that is written is read', () => {
  expectAnswers(content);
});

it('every address that is written is read, whatever things are called', () => {
  const signs = 'a Z 9 中 é # . + - _ & * % 🚀 ？ / \\ : @ ! ~ " ( ) md .md page feed.xml'.split(
    ' ',
  );
  const part = fc.constantFrom(' ', ...signs);
  const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), (names) => {
      const categories = names.filter((each) => slugOfName(each) !== '');
      const fields = { tags: names, categories, series: names[0] ?? null };
      expectAnswers(contentOf({ posts: [post('2026-03-18-x', fields)] }));
    }),
    { numRuns: 100, seed: 13 },
  );
});
