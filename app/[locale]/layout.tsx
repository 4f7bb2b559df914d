import '../globals.css';
import { Document } from '@/components/site/document';
import { siteMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { readParams } from '../route-params';

export const metadata = siteMetadata;

/** Seconds until a page is rendered again when it is asked for: a scheduled article is on time within a minute. */
export const revalidate = 30;

export function generateStaticParams() {
  return site.locales.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await readParams(params);
  return <Document locale={locale}>{children}</Document>;
}
