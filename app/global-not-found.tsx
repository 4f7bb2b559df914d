import './globals.css';
import { Document } from '@/components/site/document';
import { NotFound } from '@/components/site/not-found';
import { now } from '@/lib/clock';
import { library } from '@/lib/content/library';
import { mainCategories } from '@/lib/content/main-categories';
import { getStrings } from '@/lib/i18n/strings';
import { siteMetadata } from '@/lib/seo/metadata';
import { siteViewport } from '@/lib/seo/viewport';
import { site } from '@/lib/site';

const locale = site.defaultLocale;

/** How many of the newest articles it offers. */
const LATEST = 5;

/** Next adds `noindex` to this page itself. */
export const metadata = { ...siteMetadata, title: `${getStrings(locale).notFound} · ${site.name}` };

export const viewport = siteViewport;

/**
 * Made by the build alone: what is published later by the clock is not among its latest articles. It
 * belongs to no edition, and so it has a new moon.
 */
export default function GlobalNotFound() {
  const content = library.at(library.epochAt(now()));
  return (
    <Document day={null} categories={content ? mainCategories(content) : []} locale={locale}>
      <NotFound latest={content?.articles.slice(0, LATEST) ?? []} locale={locale} />
    </Document>
  );
}
