import type { FeedList, Route } from './routes';
import { paths } from './urls';

/** Routes that are a page of a list. */
type ListRoute = Extract<Route, { page: number }>;

/** Path of what a route asks for, in the one spelling that we write: the reverse of `parseRoute`. */
export function pathOf(route: Route): string {
  switch (route.kind) {
    case 'home':
    case 'today':
    case 'search':
      return paths[route.kind]();
    case 'article':
    case 'wechat':
    case 'poster':
    case 'twin':
    case 'page':
      return pathOfDocument(route);
    case 'email':
      return paths.email(route.period);
    case 'card':
      return paths.card(pathOf(route.of));
    case 'news-sitemap':
      return paths.newsSitemap();
    case 'sitemap':
      return route.part === null ? paths.sitemap() : paths.sitemapPart(route.part);
    case 'llms':
      return paths.llms(route.scope);
    case 'feed':
      return paths.feed(listOfFeed(route.list), route.format);
    default:
      return paths.listPage(pathOfList(route), route.page);
  }
}

type DocumentPath = Extract<Route, { slug: string; page?: never }>;

function pathOfDocument(route: DocumentPath): string {
  return route.kind === 'page' ? paths.page(route) : paths[route.kind](route);
}

/** The site's feed is that of the first page of all articles. */
function listOfFeed(list: FeedList): string {
  return list.kind === 'archive' && list.page === 1 ? paths.home() : pathOf(list);
}

function pathOfList(route: ListRoute): string {
  switch (route.kind) {
    case 'period':
      return paths.period(route.period);
    case 'category':
      return paths.category(route);
    case 'author':
      return paths.author(route);
    case 'tag':
      return paths.tag(route);
    case 'series':
      return paths.series(route);
    default:
      return paths[route.kind]();
  }
}
