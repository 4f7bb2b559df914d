import type { Metadata } from 'next';
import { site } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';
import { alternates } from './alternates';
import { cardImage, type SeoImage } from './image';
import { languageNames } from './languages';

/** What a page says of itself to machines. */
export type PageMetadata = {
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
};

/** The card of the site, and of pages that have none. */
const siteCard = cardImage(paths.home(), `${site.name} · ${site.tagline}`);

/** Metadata that all pages share: each page adds its own with `pageMetadata`. */
export const siteMetadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { template: `%s · ${site.name}`, default: `${site.name} · ${site.tagline}` },
  description: site.description,
  applicationName: site.name,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

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
  card = siteCard,
}: PageMetadata): Metadata & Required<Pick<Metadata, 'openGraph' | 'other'>> {
  const url = absoluteUrl(path);
  const summary = description || site.description;
  return {
    title,
    ...(description && { description }),
    alternates: alternates(path, feedTitle, hasPodcast),
    openGraph: {
      type: 'website',
      siteName: site.name,
      title,
      description: summary,
      url,
      locale: languageNames(site.defaultLocale).openGraph,
      images: [card],
    },
    twitter: {
      card: 'summary_large_image',
      title,
      description: summary,
      images: [{ url: card.url, alt: card.alt }],
      ...(site.accounts.x && { site: site.accounts.x }),
    },
    // X reads `twitter:url`, and Next has no name for it.
    other: { 'twitter:url': url },
  };
}

/** Metadata of the front page, which has the site's name for its title. */
export function frontPageMetadata(): Metadata {
  const { default: title } = siteMetadata.title as { default: string };
  const metadata = pageMetadata({ title, description: site.description, path: paths.home() });
  return { ...metadata, title: { absolute: title } };
}
