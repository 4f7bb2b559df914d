import type { Variant } from './sites';

/** The ways in which sites of each engine are set up that lead to addresses of other forms. */
export const VARIANTS: readonly Variant[] = [
  { engine: 'jekyll', name: 'year and month' },
  { engine: 'jekyll', name: 'date, in a folder', config: { permalink: 'date', baseurl: '/blog' } },
  {
    engine: 'jekyll',
    name: 'pretty',
    config: { permalink: 'pretty', paginate_path: '/list/:num/' },
  },
  { engine: 'jekyll', name: 'ordinal', config: { permalink: 'ordinal' } },
  { engine: 'jekyll', name: 'weekdate', config: { permalink: 'weekdate' } },
  { engine: 'jekyll', name: 'none', config: { permalink: 'none' } },
  {
    ...{ engine: 'jekyll', name: 'no zone, built in New York', zone: 'America/New_York' },
    config: { permalink: 'pretty', timezone: null },
  },
  { engine: 'hexo', name: 'date' },
  {
    ...{ engine: 'hexo', name: 'date, in a folder, built in UTC', zone: 'UTC' },
    config: { url: 'https://hexo.example/blog', root: '/blog/', filename_case: 1 },
  },
  { engine: 'hexo', name: 'category', config: { permalink: ':category/:title.html' } },
  { engine: 'hexo', name: 'hash', config: { permalink: 'p/:hash/', timezone: null } },
  { engine: 'hugo', name: 'date' },
  {
    ...{ engine: 'hugo', name: 'its own, in a folder' },
    config: { baseURL: 'https://hugo.example/blog/', permalinks: {} },
  },
  { engine: 'hugo', name: 'ugly', config: { uglyURLs: true, permalinks: {} } },
  {
    ...{ engine: 'hugo', name: 'title' },
    config: { permalinks: { posts: '/:section/:title/', news: '/n/:year/:filename/' } },
  },
  {
    ...{ engine: 'hugo', name: 'dates of files, all languages in folders' },
    config: {
      frontmatter: { date: [':filename', ':default'] },
      permalinks: { posts: '/:year/:month/:slug/' },
      defaultContentLanguageInSubdir: true,
    },
  },
];
