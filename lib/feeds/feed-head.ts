import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { rightsOf } from '@/lib/publication';
import type { Locale, Site } from '@/lib/site';
import { tagUri } from './entry-id';
import type { Feed } from './model';
import { createNotice } from './notice';

/** A page of a list as its feed names it. */
type List = {
  /** Its name; empty for that of all articles. */
  title: string;
  /** Subject of the list; empty for the publication's own description. */
  description: string;
  /** Path of its first page. */
  path: string;
  /** Number of the page, from 1. */
  page: number;
  /** Number of items in the whole list. */
  total: number;
  /** Latest change of what it holds, or null where it holds nothing. */
  updated: string | null;
};

/** The year in which feeds began: what a tag URI of a list is dated. */
const SINCE = '2026';

/** All that a feed says of itself: a list's, or, where the list is all articles, the site's. */
export function feedHead(list: List, site: Site, locale: Locale): Omit<Feed, 'items'> {
  const strings = getStrings(locale);
  const { title, description, path, page, total, updated } = list;
  const own = publication(locale);
  const { name, hub, ...about } = own;
  const pages = Math.max(1, Math.ceil(total / site.pageSize));
  const isSite = path === pathsIn(locale).archive();
  const url = absoluteUrl(isSite ? pathsIn(locale).home() : path);
  return {
    id: tagUri(site.url, SINCE, path.slice(1)),
    title: title ? `${name} · ${title}` : name,
    description: description || about.description,
    language: strings.htmlLang,
    url,
    publisher: { name, url: absoluteUrl(pathsIn(locale).home()) },
    rights: rightsOf(own),
    icon: absoluteUrl('/icon.svg'),
    updated: updated ?? site.builtAt.toISOString(),
    hub,
    notice: createNotice(strings.feedNotice(name), url, locale),
    links: (format) => {
      const at = (number: number) => {
        const first = isSite ? pathsIn(locale).home() : path;
        return absoluteUrl(
          pathsIn(locale).feed(
            number === 1 ? first : pathsIn(locale).listPage(path, number),
            format,
          ),
        );
      };
      return {
        self: at(page),
        first: pages > 1 ? at(1) : null,
        previous: page > 1 ? at(page - 1) : null,
        next: page < pages ? at(page + 1) : null,
        last: pages > 1 ? at(pages) : null,
      };
    },
  };
}
