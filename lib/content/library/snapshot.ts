import { isPicture, type PictureRoute, type Route } from '@/lib/addresses/route-table';
import { pathOf } from '@/lib/addresses/urls';
import { createElsewhere } from '@/lib/old-site/elsewhere';
import { own } from '@/lib/own';
import { isDated } from '@/lib/time/clock';
import { listCorrections } from './corrections';
import { createEditions } from './editions';
import { groupBy } from './group-by';
import { hasSitemapPart } from './indexed-pages';
import { namesIn } from './names';
import { createOldAddresses } from './old-addresses';
import { once } from './once';
import { outletsOf } from './outlets';
import { pageCount } from './paginate';
import { periodsOf } from './periods';
import { hasItsFormat } from './picture-formats';
import { createRedirects } from './redirects';
import type { SnapshotContent } from './snapshot-content';
import { createSpelling } from './spelling';
import { seriesOf as namesOfSeries, tagsOf, topicsOf } from './topics';
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
  // Lists of names and outlets are no documents: they are in the script of the site.
  const show = (name: string) => (content.shownAs ? content.shownAs.words('', name) : name);
  const named = namesIn(content.names ?? [], byId, show);
  const nameOf = (slug: string) => named.find((each) => each.slug === slug) ?? null;
  const outlets = once(() => outletsOf(articles, show));
  const outletOf = (slug: string) => outlets().find((each) => each.slug === slug) ?? null;
  const series = topicsOf(articles, namesOfSeries);
  /** A series is read from its first article on. */
  const seriesOf = (slug: string) => series.find((each) => each.slug === slug) ?? null;
  const corrections = listCorrections(articles, withdrawals.withdrawn);
  const recorded = articles.filter((each) => each.audio !== null && isDated(each));
  /** Articles of a year `2026`, a month `2026-02` or a day `2026-02-28`. */
  const ofPeriod = (period: string) => byPeriod.get(period) ?? [];
  const inCategory = (slug: string) => byCategory.get(slug) ?? [];
  const byAuthor = (id: string) => bySignature.get(id) ?? [];

  /** The content that search engines should know of. */
  const indexed = {
    ...{ articles, authors, categories, pages, tags, named, outlets, series, corrections },
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
      case 'sources':
        return outlets().length > 0 ? outlets() : null;
      case 'outlet':
        return outletOf(route.slug)?.sources ?? null;
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
      case 'manifest':
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
    outletOf,
    seriesOf,
    page,
    rootFile,
    hasRoute,
    spell,
    /** Whether this site has taken the place of another. */
    hasMoved: Boolean(content.oldSite),
    ...createRedirects({
      ...{ onceShown, oldAddresses, hasRoute },
      redirects: content.oldSite?.redirects ?? {},
    }),
    /** Gives the readings of an address that the old site had elsewhere. */
    elsewhere: createElsewhere(content.oldSite?.redirects ?? {}),
  };
}
