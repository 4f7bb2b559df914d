import type { Metadata } from 'next';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { publication } from '@/lib/content/publication';
import { languageNames } from '@/lib/i18n/languages';
import { getStrings } from '@/lib/i18n/strings';
import { fullName } from '@/lib/publication';
import { type Locale, site } from '@/lib/site';
import { alternates } from './alternates';
import { cardImage, type SeoImage } from './image';

/** Metadata of a page for machines. */
type PageMetadata = {
  /** Its title without the site's name. */
  title: string;
  /** A sentence or two; empty for the site's own. */
  description: string;
  /** Its own path, percent-encoded. */
  path: string;
  /** The title of its feeds; its own if absent. */
  feedTitle?: string;
  /** Whether it names the podcast among the feeds; not if absent. */
  hasPodcast?: boolean;
  /** Its card; the site's where it has none of its own. */
  card?: SeoImage;
  /** Its language. */
  locale: Locale;
};

/** Gives the site's title where it stands for itself. */
function siteTitle(locale: Locale): string {
  return fullName(publication(locale));
}

/** The card of the site, and of pages that have none. */
function siteCard(locale: Locale): SeoImage {
  return cardImage(pathsIn(locale).home(), siteTitle(locale), locale);
}

/** Metadata that all pages of a language share: each page adds its own with `pageMetadata`. */
export function siteMetadata(locale: Locale): Metadata {
  const { name, description } = publication(locale);
  return {
    metadataBase: new URL(site.url),
    title: siteTitle(locale),
    description,
    applicationName: name,
    manifest: pathsIn(locale).manifest(),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/**
 * The whole title of a page. It is put together here, as Next's templates take `$&` and `$$` in a title for signs of
 * their own (findings/next-title-dollars.sh).
 * @param title the page's own
 */
export function titled(title: string, locale: Locale): { absolute: string } {
  return { absolute: `${title} · ${publication(locale).name}` };
}

/**
 * Title, description and canonical address of a page, and what a link to it shows in social media:
 * Open Graph (https://ogp.me/) and X's cards.
 */
export function pageMetadata({
  title,
  description,
  path,
  feedTitle = title,
  hasPodcast = false,
  locale,
  card = siteCard(locale),
}: PageMetadata): Metadata & Required<Pick<Metadata, 'openGraph' | 'other'>> {
  const url = absoluteUrl(path);
  const own = publication(locale);
  const summary = description || own.description;
  return {
    title: titled(title, locale),
    ...(description && { description }),
    alternates: alternates(path, feedTitle, hasPodcast, locale),
    openGraph: {
      type: 'website',
      siteName: own.name,
      title,
      description: summary,
      url,
      locale: languageNames(locale).openGraph,
      images: [card],
    },
    twitter: {
      card: 'summary_large_image',
      title,
      description: summary,
      images: [{ url: card.url, alt: card.alt }],
      ...(own.accounts.x && { site: own.accounts.x }),
    },
    // X reads `twitter:url`, and Next has no name for it.
    other: { 'twitter:url': url },
  };
}

/** Metadata of the front page, which has the site's name for its title. */
export function frontPageMetadata(locale: Locale): Metadata {
  const title = siteTitle(locale);
  const { description } = publication(locale);
  const metadata = pageMetadata({ title, description, path: pathsIn(locale).home(), locale });
  return { ...metadata, title: { absolute: title } };
}

/** Metadata of a list's page; `title` and `path` are those of its first page. */
type ListMetadata = PageMetadata & {
  /** Number of the page, from 1. */
  page: number;
};

/**
 * Metadata of a page of a list. Each page is canonical for itself. The pages before and after are links in its text
 * and nothing in its head: search engines follow links, and Firefox fetches what the head names as next before anybody
 * asks for it (https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading).
 */
export function listMetadata({ page, ...list }: ListMetadata): Metadata {
  const { locale } = list;
  return pageMetadata({
    ...list,
    title: getStrings(locale).pageTitle(list.title, page),
    feedTitle: list.title,
    path: pathsIn(locale).listPage(list.path, page),
  });
}
