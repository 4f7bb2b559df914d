import { normaliseAddress, readJekyllAddress } from '@/lib/old-address';
import { createElsewhere } from '@/lib/old-site/elsewhere';
import { own } from '@/lib/own';
import { isPicture, type PictureRoute, type Route } from '@/lib/route-table';
import { parsePath } from '@/lib/routes';
import { FILES, pathOf, paths } from '@/lib/urls';
import { createByFile } from './by-file';
import { listCorrections } from './corrections';
import { createEditions } from './editions';
import { groupBy } from './group-by';
import { hasSitemapPart } from './indexed-pages';
import { namesIn } from './names';
import { createOldAddresses } from './old-addresses';
import { pageCount } from './paginate';
import { periodsOf } from './periods';
import { hasItsFormat } from './picture-formats';
import type { SnapshotContent } from './snapshot-content';
import { createSpelling } from './spelling';
import { seriesOf as namesOfSeries, tagsOf } from './topic-names';
import { topicsOf } from './topics';
import { createWithdrawals } from './withdrawals';

/** Everything that is public at one moment. */
export type Snapshot = ReturnType<typeof createSnapshot>;

/**
 * Takes a snapshot: questions to the content that all see the same moment.
 * @param pageSize articles on one page of a list
 * @param oldAddresses those of all articles, which need not be gathered for each moment
 */
export function createSnapshot(
  content: SnapshotContent,
  pageSize: number,
  oldAddresses = createOldAddresses(content.articles),
) {
  const { articles, authors, pages, folder } = content;
  const withdrawals = createWithdrawals(content.withdrawn ?? []);
  const onceShown = [...articles, ...withdrawals.withdrawn];
  const editions = createEditions(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  // Old addresses of what is withdrawn lead to where that is said.
  const ids = new Map(onceShown.map((article) => [article.id, article]));
  const byCategory = groupBy(articles, (article) => article.categories.map(({ slug }) => slug));
  const bySignature = groupBy(articles, (article) => article.authors.map(({ id }) => id));
  const byPeriod = groupBy(articles, ({ day }) => periodsOf(day));
  // A category that has no document is public once a live article names it.
  const categories = content.categories.filter(
    ({ slug, documented }) => documented || byCategory.has(slug),
  );
  const category = (slug: string) => categories.find((each) => each.slug === slug) ?? null;
  const author = (id: string) => authors.find((each) => each.id === id) ?? null;
  const article = (day: string, slug: string) => byId.get(`${day}/${slug}`) ?? null;
  const page = (slug: string) => pages.find((each) => each.slug === slug) ?? null;
  const { rootFiles = {} } = content;
  /** The digest of the file at an address of the root. */
  const rootFile = (path: string) => own(rootFiles, path) ?? null;
  const tags = topicsOf(articles, tagsOf);
  const tag = (slug: string) => tags.find((each) => each.slug === slug) ?? null;
  // The list of names is no document: it is in the script of the site.
  const named = namesIn(content.names ?? [], byId, (name) =>
    content.shownAs ? content.shownAs.words('', name) : name,
  );
  const nameOf = (slug: string) => named.find((each) => each.slug === slug) ?? null;
  const series = topicsOf(articles, namesOfSeries);
  /** A series is read from its first article on. */
  const seriesOf = (slug: string) => series.find((each) => each.slug === slug) ?? null;
  const corrections = listCorrections(articles, withdrawals.withdrawn);
  const recorded = articles.filter(({ audio }) => audio !== null);
  const pathOfId = (id: string | null) => {
    const found = id === null ? undefined : ids.get(id);
    return found ? paths.article(found) : null;
  };
  const isShown = (id: string) => ids.has(id);
  const byFile = createByFile(onceShown);
  /** Gives the path of the live article that an old address leads to, or null. Ask it after `hasRoute`. */
  const redirectFrom = (path: string): string | null => {
    const address = normaliseAddress(path);
    if (address === null) return null;
    if (address.startsWith(FILES)) return pathOfId(byFile(address.slice(FILES.length)));
    const moved = pathOfId(oldAddresses.find(path, isShown));
    if (moved !== null) return moved;
    const to = content.oldSite?.redirects[address];
    const route = to === undefined ? null : parsePath(to);
    if (route && hasRoute(route)) return pathOf(route);
    const jekyll = readJekyllAddress(address);
    return jekyll && pathOfId(`${jekyll.day}/${jekyll.slug}`);
  };
  /** Gives what an old address leads to, however it is spelt. Ask it last. */
  const redirectFromFolded = (path: string) => pathOfId(oldAddresses.findLoosely(path, isShown));
  /** Articles of a year `2026`, a month `2026-02` or a day `2026-02-28`. */
  const ofPeriod = (period: string) => byPeriod.get(period) ?? [];
  const inCategory = (slug: string) => byCategory.get(slug) ?? [];
  const byAuthor = (id: string) => bySignature.get(id) ?? [];

  /** The content that search engines should know of. */
  const indexed = {
    ...{ articles, authors, categories, pages, tags, named, series, corrections },
    ...{ byAuthor, inCategory, ofPeriod },
  };

  /** A year's page is its calendar: one page, however many articles. */
  const listOfPeriod = (period: string): readonly unknown[] | null =>
    (period.length === 'YYYY'.length && byPeriod.has(period) ? [] : byPeriod.get(period)) ?? null;

  /** The items of the list that a route shows; null when it shows none. */
  const listOf = (route: Exclude<Route, PictureRoute>): readonly unknown[] | null => {
    switch (route.kind) {
      case 'archive':
        return articles;
      case 'period':
        return listOfPeriod(route.period);
      case 'categories':
        return categories;
      case 'category':
        return category(route.slug) && inCategory(route.slug);
      case 'authors':
        return authors;
      case 'author':
        return author(route.id) && byAuthor(route.id);
      case 'tags':
        return tags;
      case 'tag':
        return tag(route.slug)?.articles ?? null;
      case 'names':
        return named.length > 0 ? named : null;
      case 'name':
        return nameOf(route.slug)?.articles ?? null;
      case 'series':
        return seriesOf(route.slug)?.articles ?? null;
      case 'corrections':
        return corrections;
      case 'sitemapPart':
        return hasSitemapPart(indexed, route.part) ? [] : null;
      case 'home':
      case 'sitemap':
      case 'newsSitemap':
      case 'search':
      case 'subscribe':
      case 'today':
      case 'llms':
      case 'llmsFull':
        return [];
      case 'podcast':
        return recorded.length > 0 ? [] : null;
      case 'feed':
        return hasRoute(route.list) ? [] : null;
      case 'article':
      case 'twin':
      case 'wechat':
        return article(route.day, route.slug) && [];
      case 'email':
        return byPeriod.has(route.day) ? [] : null;
      case 'page':
        return page(route.slug) && [];
      case 'rootFile':
      case 'wellKnownFile':
        return rootFile(pathOf(route)) === null ? null : [];
    }
  };
  /** Whether an address shows something. */
  function hasRoute(route: Route): boolean {
    if (isPicture(route))
      return hasItsFormat(route, article) && (route.kind !== 'card' || hasRoute(route.of));
    const list = listOf(route);
    return list !== null && ('page' in route ? route.page : 1) <= pageCount(list.length, pageSize);
  }

  let spelling: ReturnType<typeof createSpelling> | null = null;
  /** A route with its names as they are spelt here. Few addresses need it. */
  const spell = (route: Route): Route =>
    (spelling ??= createSpelling({
      ...indexed,
      articles: onceShown,
      rootFiles: Object.keys(rootFiles),
    }))(route);

  return {
    ...indexed,
    folder,
    shownAs: content.shownAs,
    editions,
    ...{ names: content.names, house: content.house, mistakes: content.mistakes ?? [] },
    ...withdrawals,
    recorded,
    article,
    author,
    category,
    tag,
    nameOf,
    seriesOf,
    page,
    ...{ rootFile, hasRoute, spell },
    /** Whether this site has taken the place of another. */
    hasMoved: Boolean(content.oldSite),
    redirectFrom,
    redirectFromFolded,
    /** Gives the readings of an address that the old site had elsewhere. */
    elsewhere: createElsewhere(content.oldSite?.redirects ?? {}),
  };
}
