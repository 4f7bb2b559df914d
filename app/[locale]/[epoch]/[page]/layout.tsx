import '../../../globals.css';
import { FIRST_PAGE, readParams } from '@/app/route-params';
import { Document } from '@/components/site/document';
import { library } from '@/lib/content/library';
import { siteMetadata } from '@/lib/seo/metadata';
import { siteViewport } from '@/lib/seo/viewport';
import { site } from '@/lib/site';
import { now } from '@/lib/time/clock';

export const viewport = siteViewport;

/** A page never changes within its epoch. */
export const revalidate = false;

/**
 * The build prerenders the present epoch in the default locale, of lists the first page; the others are rendered when
 * they are asked for.
 */
export function generateStaticParams() {
  const epoch = library.epochAt(now());
  return [{ locale: site.defaultLocale, epoch, page: FIRST_PAGE }];
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]/[epoch]/[page]'>) {
  const { locale } = await readParams(params);
  return siteMetadata(locale);
}

export default async function LocaleLayout({
  children,
  params,
}: LayoutProps<'/[locale]/[epoch]/[page]'>) {
  const { locale, content } = await readParams(params);
  return (
    <Document mistakes={content.mistakes} locale={locale}>
      {children}
    </Document>
  );
}
