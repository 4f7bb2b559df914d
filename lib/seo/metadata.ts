import type { Metadata } from 'next';
import { site } from '@/lib/site';
import { alternates } from './alternates';

/** What a page says of itself to machines. */
export type PageMetadata = {
  /** Its title without the site's name. */
  title: string;
  /** A sentence or two; empty for none. */
  description: string;
  /** Its own path, percent-encoded. */
  path: string;
};

/** Metadata that all pages share: each page adds its own with `pageMetadata`. */
export const siteMetadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { template: `%s · ${site.name}`, default: `${site.name} · ${site.tagline}` },
  description: site.description,
  applicationName: site.name,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/** Title, description and canonical address of a page. */
export function pageMetadata({ title, description, path }: PageMetadata): Metadata {
  return {
    title,
    ...(description && { description }),
    alternates: alternates(path, title),
  };
}
