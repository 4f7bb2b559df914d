import type { PictureFormat } from '@/lib/picture-format';
import type { PARAMS } from './address-params';

/**
 * Every kind of address. Reading one (lib/addresses/routes.ts), writing one (lib/addresses/urls.ts), lib/addresses/reserved.ts and tests follow from it.
 */
export const ROUTES = {
  /** The front page. */
  home: { path: '/', hasCard: true },
  /** Leads to the latest edition. */
  today: { path: '/today' },
  /** All articles. */
  archive: { path: '/posts', isList: true, hasFeeds: true },
  /** A day's edition as an e-mail, for editors. */
  email: { path: '/posts/{day}/email' },
  /** An article as Markdown. */
  twin: { path: '/posts/{day}/{slug}.md', mediaType: 'text/markdown; charset=utf-8' },
  /** An article. */
  article: { path: '/posts/{day}/{slug}', hasCard: true },
  /** An article as WeChat takes it, for editors. */
  wechat: { path: '/posts/{day}/{slug}/wechat' },
  /** A year, a month or a day. */
  period: { path: '/posts/{period}', isList: true },
  /** All categories. */
  categories: { path: '/categories', isList: true },
  /** A category. */
  category: { path: '/categories/{slug}', isList: true, hasFeeds: true, hasCard: true },
  /** All authors. */
  authors: { path: '/authors', isList: true },
  /** An author. */
  author: { path: '/authors/{id}', isList: true, hasFeeds: true, hasCard: true },
  /** All tags. */
  tags: { path: '/tags', isList: true },
  /** A tag. */
  tag: { path: '/tags/{slug}', isList: true },
  /** All names of the list of names that articles have. */
  names: { path: '/names', isList: true },
  /** The articles that have a name, in whatever form. */
  name: { path: '/names/{slug}', isList: true },
  /** Outlets that articles rest on; only where there are any. */
  sources: { path: '/sources', isList: true },
  /** Sources of an outlet. */
  outlet: { path: '/sources/{slug}', isList: true },
  /** A series. */
  series: { path: '/series/{slug}', isList: true },
  /** All corrections. */
  corrections: { path: '/corrections', isList: true, hasFeeds: true },
  /** The ways to get new articles: feeds, a newsletter, WeChat. */
  subscribe: { path: '/subscribe' },
  /** The search. What is searched for stands in the query. */
  search: { path: '/search' },
  /** An article's poster: a picture to be passed on, with a code that leads back. */
  poster: { path: '/posters/posts/{day}/{slug}.{format}', isPicture: true },
  /** An article's cover as WeChat wants it. */
  wechatCover: { path: '/posters/posts/{day}/{slug}/wechat.{format}', isPicture: true },
  /** One of the series of pictures that an article makes, by its number. */
  slide: { path: '/posters/posts/{day}/{slug}/{part}.{format}', isPicture: true },
  /** A passage of an article, as a picture. */
  quotation: { path: '/posters/posts/{day}/{slug}/quotation/{words}.png', isPicture: true },
  /** All addresses, or the parts that hold them. */
  sitemap: { path: '/sitemap.xml', mediaType: 'application/xml; charset=utf-8' },
  /** Part of a sitemap too long for one file. */
  sitemapPart: { path: '/sitemaps/{part}.xml', mediaType: 'application/xml; charset=utf-8' },
  /** The articles of the last two days: a function of the clock too. */
  newsSitemap: { path: '/news-sitemap.xml' },
  /** Name and looks of the site where it is installed (https://www.w3.org/TR/appmanifest/). */
  manifest: {
    path: '/manifest.webmanifest',
    mediaType: 'application/manifest+json; charset=utf-8',
  },
  /** The site's guide for language models (https://llmstxt.org/). */
  llms: { path: '/llms.txt', mediaType: 'text/plain; charset=utf-8' },
  /** The articles that have a recording, for podcast apps; only where there is one. */
  podcast: { path: '/podcast.xml', mediaType: 'application/xml; charset=utf-8' },
  /** The newest articles in full, for language models. */
  llmsFull: { path: '/llms-full.txt', mediaType: 'text/plain; charset=utf-8' },
  /** A file of the publication's own (docs/addresses.md). */
  rootFile: { path: '/{file}', mediaType: null },
  /** Another, where others look for it. */
  wellKnownFile: { path: '/.well-known/{wellKnown}', mediaType: null },
  /** A page about the publication. */
  page: { path: '/{slug}' },
} as const satisfies Readonly<Record<string, Shape>>;

/** Entry of a kind of address. The first entry that an address fits is its kind. */
type Shape = {
  /** Its path, without the locale's prefix; what is in braces is one of `PARAMS`. */
  path: `/${string}`;
  /** A list has further pages, at `/page/2` and so on below it. */
  isList?: true;
  /** A list's pages have feeds, `FEEDS`. */
  hasFeeds?: true;
  /** It has a card of its own: a picture for social media. */
  hasCard?: true;
  /** It is answered with a picture that is drawn. */
  isPicture?: true;
  /** A document for machines is sent as this; a file, where it is null, as its name says. */
  mediaType?: string | null;
};

/** The formats of a feed, in the order in which they are offered to programs. */
export const FEEDS = {
  atom: feed('atom.xml', 'Atom', 'application/atom+xml', 'application/xml'),
  rss: feed('feed.xml', 'RSS', 'application/rss+xml', 'application/xml'),
  json: feed('feed.json', 'JSON Feed', 'application/feed+json', 'application/feed+json'),
};

/**
 * @param file last segment of its address, below the list's
 * @param name name by which readers know it
 * @param linkType media type by which programs find it
 * @param sentAs media type that it is sent as: a browser would save RSS and Atom, and shows XML
 */
function feed(file: string, name: string, linkType: string, sentAs: string) {
  return { file, name, linkType, mediaType: `${sentAs}; charset=utf-8` };
}

/** A kind of address that has an entry in the table. */
export type Kind = keyof typeof ROUTES;

type NamesIn<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** Parameters of the addresses of a kind; a name that `PARAMS` lacks is of no type. */
export type ParamsOf<K extends Kind> = {
  [Name in NamesIn<(typeof ROUTES)[K]['path']>]: Name extends keyof typeof PARAMS
    ? ReturnType<(typeof PARAMS)[Name]['read']>
    : never;
};

/** The kinds of which the table says something. */
type KindThat<Says extends keyof Shape> = {
  [K in Kind]: (typeof ROUTES)[K] extends Record<Says, unknown> ? K : never;
}[Kind];

type RouteOf<K extends Kind> =
  K extends KindThat<'isList'>
    ? { kind: K; page: number } & ParamsOf<K>
    : K extends Kind
      ? { kind: K } & ParamsOf<K>
      : never;

/** A page that has a card of its own. */
export type CardSubject = RouteOf<KindThat<'hasCard'>>;

/** A page of a list that has feeds. */
export type FeedList = RouteOf<KindThat<'hasFeeds'>>;

/** The kinds of pages: what is answered neither with a document for machines nor with a picture. */
export type PageKind = Exclude<Kind, KindThat<'mediaType'> | KindThat<'isPicture'>>;

/** A format of a feed. */
export type FeedFormat = keyof typeof FEEDS;

/** A page or file that has an entry in the table. */
export type TableRoute = RouteOf<Kind>;

/** An address that is answered with a document for machines. */
export type DocumentRoute =
  RouteOf<KindThat<'mediaType'>> | { kind: 'feed'; format: FeedFormat; list: FeedList };

/** An address that is answered with a picture that is drawn. */
export type PictureRoute =
  RouteOf<KindThat<'isPicture'>> | { kind: 'card'; of: CardSubject; format: PictureFormat };

/** A page, document or picture that an address asks for. `page` is the number of a list's page, from 1. */
export type Route = TableRoute | DocumentRoute | PictureRoute;

/** A path of the table in pieces: text, and at odd places the names of what varies. */
export function piecesOf(kind: Kind): readonly string[] {
  return ROUTES[kind].path.split(/[{}]/u);
}

/** Whether a route is answered with a document for machines. */
export function isDocument(route: Route): route is DocumentRoute {
  return route.kind === 'feed' || (route.kind !== 'card' && 'mediaType' in ROUTES[route.kind]);
}

/** Whether a route is answered with a picture that is drawn. */
export function isPicture(route: Route): route is PictureRoute {
  return route.kind === 'card' || (route.kind !== 'feed' && 'isPicture' in ROUTES[route.kind]);
}

/** Whether a route has a card of its own. */
export function hasCard(route: Route): route is CardSubject {
  return route.kind !== 'card' && route.kind !== 'feed' && 'hasCard' in ROUTES[route.kind];
}

/** Whether a route is an article's, or that of something made of one: a twin, a poster. */
export function isOfArticle(route: Route): route is Extract<Route, ParamsOf<'article'>> {
  return 'day' in route && 'slug' in route;
}

/** Whether a route is a page of a list that has feeds. */
export function hasFeeds(route: Route): route is FeedList {
  return route.kind !== 'card' && route.kind !== 'feed' && 'hasFeeds' in ROUTES[route.kind];
}
