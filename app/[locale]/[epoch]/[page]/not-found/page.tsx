import { readParams } from '@/app/route-params';
import { Frame } from '@/components/site/frame';
import { NotFound } from '@/components/site/not-found';
import { getStrings } from '@/lib/i18n/strings';
import { titled } from '@/lib/seo/metadata';

/** Number of the newest articles that it offers. */
const LATEST = 5;

type Props = PageProps<'/[locale]/[epoch]/[page]/not-found'>;

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  return { title: titled(getStrings(locale).notFound, locale), robots: { index: false } };
}

/** Page of every address that shows nothing: the proxy sends readers here, with the status 404. */
export default async function NotFoundPage({ params }: Props) {
  const { locale, content } = await readParams(params);
  return (
    <Frame content={content} path="" locale={locale}>
      <NotFound latest={content.articles.slice(0, LATEST)} locale={locale} />
    </Frame>
  );
}
