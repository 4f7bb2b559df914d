import { paginate } from '@/lib/content/library/paginate';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { FeedList } from '@/lib/route-table';
import type { Locale, Site } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';
import { atomUpdated } from './atom-updated';
import { createItem } from './create-item';
import type { FullArticle } from './item-html';
import type { Feed } from './model';
import { tagUri } from './tag-uri';

/** A list as its feed names it. */
type List = { title: string; description: string; path: string; articles: readonly Article[] };

/** The year in which feeds began: what a tag URI of a list is dated. */
const SINCE = '2026';

/**
 * The articles on a page of a list that has feeds; null when there is no such page.
 * @param pageSize articles on a page
 */
export function articlesOfFeed(
  list: FeedList,
  content: Snapshot,
  pageSize: number,
): Article[] | null {
  const { articles } = describe(list, content);
  return paginate(articles, list.page, pageSize)?.items ?? null;
}

/**
 * Makes a feed of a list's page.
 * @param full the articles on it, as `articlesOfFeed` gives them, with their bodies
 */
export function createFeed(
  list: FeedList,
  { content, site, locale }: { content: Snapshot; site: Site; locale: Locale },
  full: readonly FullArticle[],
): Feed {
  const strings = getStrings(locale);
  const { title, description, path, articles } = describe(list, content);
  const pages = Math.max(1, Math.ceil(articles.length / site.pageSize));
  const changes = articles.map(atomUpdated);
  const isSite = list.kind === 'archive';
  return {
    id: tagUri(site.url, SINCE, isSite ? 'posts' : path.slice(1)),
    title: title ? `${site.name} · ${title}` : site.name,
    description: description || site.description,
    language: strings.htmlLang,
    url: absoluteUrl(isSite ? paths.home() : path),
    publisher: { name: site.name, url: absoluteUrl(paths.home()) },
    icon: absoluteUrl('/icon.svg'),
    updated: changes.sort().at(-1) ?? site.builtAt.toISOString(),
    hub: site.hub,
    notice: {
      text: strings.feedNotice(site.name),
      links: [
        { href: absoluteUrl(paths.subscribe()), text: strings.feedWays },
        { href: absoluteUrl(isSite ? paths.home() : path), text: strings.readOnSite },
      ],
    },
    links: (format) => {
      const at = (page: number) => {
        const first = isSite ? paths.home() : path;
        return absoluteUrl(paths.feed(page === 1 ? first : paths.listPage(path, page), format));
      };
      const { page } = list;
      return {
        self: at(page),
        first: pages > 1 ? at(1) : null,
        previous: page > 1 ? at(page - 1) : null,
        next: page < pages ? at(page + 1) : null,
        last: pages > 1 ? at(pages) : null,
      };
    },
    items: full.map((each) => createItem(each.article, site, locale, each)),
  };
}

function describe(list: FeedList, content: Snapshot): List {
  const none = { title: '', description: '', path: paths.archive() };
  switch (list.kind) {
    case 'archive':
      return { ...none, articles: content.articles };
    case 'category': {
      const category = content.category(list.slug);
      return {
        title: category?.name ?? '',
        description: category?.description ?? '',
        path: paths.category(list),
        articles: content.inCategory(list.slug),
      };
    }
    case 'author': {
      const author = content.author(list.id);
      return {
        title: author?.name ?? '',
        description: author?.description ?? '',
        path: paths.author(list),
        articles: content.byAuthor(list.id),
      };
    }
  }
}
