import { readParams } from '@/app/route-params';
import { Frame } from '@/components/site/frame';
import { NotFound } from '@/components/site/not-found';
import { getStrings } from '@/lib/i18n/strings';
import { site } from '@/lib/site';

/** How many of the newest articles it offers. */
const LATEST = 5;

export const metadata = {
  title: getStrings(site.defaultLocale).notFound,
  robots: { index: false },
};

/** What every address that shows nothing shows: the proxy sends them here, with the status 404. */
export default async function NotFoundPage({
  params,
}: PageProps<'/[locale]/[epoch]/[page]/not-found'>) {
  const { locale, content } = await readParams(params);
  return (
    <Frame content={content} path="" locale={locale}>
      <NotFound latest={content.articles.slice(0, LATEST)} locale={locale} />
    </Frame>
  );
}
