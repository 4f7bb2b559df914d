import './globals.css';
import { Document } from '@/components/site/document';
import { Frame } from '@/components/site/frame';
import { NotFound } from '@/components/site/not-found';
import { getStrings } from '@/lib/i18n/strings';
import { siteMetadata } from '@/lib/seo/metadata';
import { siteViewport } from '@/lib/seo/viewport';
import { site } from '@/lib/site';

const locale = site.defaultLocale;

/** Next adds `noindex` to this page itself. */
export const metadata = { ...siteMetadata(locale), title: getStrings(locale).notFound };

export const viewport = siteViewport;

/**
 * Page that Next itself answers with for a file that is not there, made by the build: it knows no content, which may
 * have changed since. Addresses of readers come to `[epoch]/not-found`.
 */
export default function GlobalNotFound() {
  return (
    <Document locale={locale}>
      <Frame content={null} path="" locale={locale}>
        <NotFound latest={[]} locale={locale} />
      </Frame>
    </Document>
  );
}
