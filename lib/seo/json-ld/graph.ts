import type { Graph, Thing } from 'schema-dts';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import type { Article, Author, Page } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import type { SeoImage } from '../image';
import { articleNode } from './article';
import { profilePage } from './author';
import { breadcrumbList, type Step } from './breadcrumbs';
import { collectionPage, type Collection } from './collection';
import { publisher, website, websiteId } from './publication';

/**
 * The graph of a page: its own nodes, and the publication that they point at.
 * @param locale language of the page
 */
export function pageGraph(locale: Locale, ...nodes: readonly Thing[]): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [...nodes, website(locale), publisher(locale)],
  };
}

/**
 * The graph of an article's page.
 * @param images pictures of it, the most telling one first
 */
export function articleGraph(article: Article, images: readonly SeoImage[], locale: Locale): Graph {
  const { home, archive } = getStrings(locale);
  const [category] = article.categories;
  const steps = [
    { href: pathsIn(locale).home(), text: home },
    category
      ? { href: pathsIn(locale).category(category), text: category.name }
      : { href: pathsIn(locale).archive(), text: archive },
    { href: pathsIn(locale).article(article), text: article.title },
  ];
  return pageGraph(locale, articleNode(article, images, locale), breadcrumbList(steps));
}

/**
 * The graph of a page that lists articles.
 * @param trail the way from the front page down to it, without both
 */
export function listGraph(list: Collection, trail: readonly Step[], locale: Locale): Graph {
  const home = { href: pathsIn(locale).home(), text: getStrings(locale).home };
  const steps = [home, ...trail, { href: list.path, text: list.name }];
  return pageGraph(locale, collectionPage(list, locale), breadcrumbList(steps));
}

/** The graph of an author's page, beside that of the list on it. */
export function authorGraph(author: Author, locale: Locale): Graph {
  return pageGraph(locale, profilePage(author, locale));
}

/** The graph of the page that tells how to subscribe. */
export function subscribeGraph(locale: Locale): Graph {
  const { subscribe, subscribeAbout } = getStrings(locale);
  const url = absoluteUrl(pathsIn(locale).subscribe());
  return pageGraph(locale, {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: subscribe,
    description: subscribeAbout,
    isPartOf: websiteId(locale),
  });
}

/** The graph of a page about the publication. */
export function documentGraph(page: Page, locale: Locale): Graph {
  const url = absoluteUrl(pathsIn(locale).page(page));
  return pageGraph(locale, {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: page.title,
    ...(page.description && { description: page.description }),
    ...(page.updatedAt && { dateModified: page.updatedAt }),
    isPartOf: websiteId(locale),
  });
}
