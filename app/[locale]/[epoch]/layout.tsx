import '../../globals.css';
import { Document } from '@/components/site/document';
import { now } from '@/lib/clock';
import { library } from '@/lib/content/library';
import { mainCategories } from '@/lib/content/main-categories';
import { siteMetadata } from '@/lib/seo/metadata';
import { siteViewport } from '@/lib/seo/viewport';
import { site } from '@/lib/site';
import { readParams } from '../../route-params';

export const metadata = siteMetadata;

export const viewport = siteViewport;

/** A page never changes within its epoch. */
export const revalidate = false;

/** The build prerenders the present epoch; later ones are rendered when they have begun. */
export function generateStaticParams() {
  const epoch = library.epochAt(now());
  return site.locales.map((locale) => ({ locale, epoch }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]/[epoch]'>) {
  const { locale, content } = await readParams(params);
  return (
    <Document
      day={content.editions.latest?.day ?? null}
      categories={mainCategories(content)}
      locale={locale}
    >
      {children}
    </Document>
  );
}
