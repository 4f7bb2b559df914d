import { readFileSync } from 'node:fs';
import path from 'node:path';
import { slugOfName } from '@/lib/chinese/slug';
import { NEWSROOM } from './serve-at';

/** Fields of the compiled index that this test reads. */
type Index = {
  articles: {
    id: string;
    day: string;
    slug: string;
    categories: string[];
    tags: string[];
    series: string | null;
    redirects: string[];
    sources: { outlet?: string; url: string }[];
  }[];
  authors: { id: string }[];
  categories: { slug: string }[];
  pages: { slug: string }[];
  names?: { name: string }[];
};

/** A sentence of the scheduled article. */
const SENTENCE = '未到时间的文字不应出现。';

/** The category of the scheduled article alone. */
const FUTURE = encodeURIComponent('未来栏目');

/**
 * Every address that the newsroom could ever have, whatever the time: those of drafts and scheduled
 * articles too, and list pages beyond the last.
 */
export function allAddresses(): string[] {
  const file = path.join(NEWSROOM, '.contentlayer/compiled/index.json');
  const index = JSON.parse(readFileSync(file, 'utf8')) as Index;
  const days = index.articles.map(({ day }) => day.replaceAll('-', '/'));
  const periods = days.flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day]);
  const lists = [
    '/posts',
    ...periods.map((period) => `/posts/${period}`),
    '/categories',
    ...index.categories.map(({ slug }) => `/categories/${encodeURIComponent(slug)}`),
    '/authors',
    ...index.authors.map(({ id }) => `/authors/${id}`),
    '/names',
    ...(index.names ?? []).map(({ name }) => `/names/${encodeURIComponent(slugOfName(name))}`),
    '/tags',
    ...namesOf(index, ({ tags }) => tags).map((tag) => `/tags/${tag}`),
    ...namesOf(index, ({ series }) => series ?? []).map((series) => `/series/${series}`),
    '/sources',
    ...index.articles
      .flatMap(({ sources }) => sources)
      .map(({ outlet, url }) => outlet ?? new URL(url).hostname.replace(/^www\./u, ''))
      .map((name) => `/sources/${encodeURIComponent(slugOfName(name))}`),
    '/corrections',
  ];
  const articles = index.articles.map(
    ({ day, slug }) => `/posts/${day.replaceAll('-', '/')}/${encodeURIComponent(slug)}`,
  );
  const twins = articles.map((article) => `${article}.md`);
  // Categories and authors, corrections, and all articles.
  const withFeeds = lists.filter((list) =>
    /^\/(?:corrections$|(?:categories|authors)\/.)/u.test(list),
  );
  const feeds = ['', ...withFeeds, '/posts/page/2', '/posts/page/3'].flatMap((list) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${list}/${file}`),
  );
  const old = index.articles.flatMap(({ day, slug, categories, redirects }) => [
    ...redirects,
    ...categories.map(
      (category) =>
        `/${encodeURIComponent(category)}/${day.replaceAll('-', '/')}/${encodeURIComponent(slug)}.html`,
    ),
  ]);
  const pages = index.pages.map(({ slug }) => `/${slug}`);
  const listPages = lists.flatMap((list) => [list, `${list}/page/2`, `${list}/page/3`]);
  const searches = ['/search', '/api/search'].map((search) => `${search}?q=after:2020-03-20`);
  const editions = [
    ...articles.map((article) => `${article}/wechat`),
    ...days.map((day) => `/posts/${day}/email`),
  ];
  const documents = [
    ...[...feeds, ...twins],
    ...['/llms.txt', '/llms-full.txt', '/sitemap.xml', '/sitemaps/0.xml', '/sitemaps/1.xml'],
    ...[
      '/news-sitemap.xml',
      '/ads.txt',
      '/.well-known/security.txt',
      '/robots.txt',
      '/manifest.webmanifest',
      '/podcast.xml',
      '/subscribe',
    ],
  ];
  // Pictures take long to draw: of what is hidden, or was.
  const hidden = [...articles, ...lists].filter(
    (page) => /draft|unpublished|scheduled/u.test(page) || page.endsWith(FUTURE),
  );
  const pictures = [
    ...hidden.flatMap((page) => [`/cards${page}.png`, `/posters${page}.png`]),
    ...hidden.flatMap((page) => [
      ...['wechat', '1', '9'].map((name) => `/posters${page}/${name}.png`),
      `/posters${page}/quotation/${encodeURIComponent(SENTENCE)}.png`,
    ]),
  ];
  const all = [
    ...[...searches, ...listPages, ...articles, ...editions],
    ...[...pages, ...documents, ...pictures, ...old],
  ];
  return [...new Set(['/', '/today', ...all])];
}

/** Names that articles mention, as they are in addresses. */
function namesOf(
  { articles }: Index,
  read: (article: Index['articles'][number]) => string | string[],
): string[] {
  const names = articles.flatMap(read).map(slugOfName).filter(Boolean);
  return [...new Set(names)].map(encodeURIComponent);
}
