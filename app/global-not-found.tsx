import './globals.css';
import { Document } from '@/components/site/document';
import { Message } from '@/components/site/message';
import { getStrings } from '@/lib/i18n/strings';
import { siteMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

const locale = site.defaultLocale;
const { notFound, notFoundHint } = getStrings(locale);

/** There is no edition to show, and so a new moon. Next adds `noindex` to this page itself. */
export const metadata = { ...siteMetadata, title: `${notFound} · ${site.name}` };

export default function GlobalNotFound() {
  return (
    <Document day={null} locale={locale}>
      <Message title={notFound} hint={notFoundHint} locale={locale} />
    </Document>
  );
}
