import { orNotFound, readParams } from '@/app/route-params';
import { EmailView } from '@/components/editorial/email-view';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { newsletter } from '@/lib/email/newsletter';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { pageMetadata } from '@/lib/seo/metadata';

type Props = PageProps<'/[locale]/[epoch]/[page]/posts/[year]/[month]/[day]/email'>;

/** None by the build: each is rendered when an editor asks for it. */
export function generateStaticParams() {
  return [];
}

async function readEdition(params: Props['params']) {
  const { year, month, day, locale, content } = await readParams(params);
  const period = `${year}-${month}-${day}`;
  const edition = orNotFound(content.editions.of(period));
  return { edition, articles: content.ofPeriod(period), locale, content };
}

export async function generateMetadata({ params }: Props) {
  const { edition, locale } = await readEdition(params);
  const title = `${formatPeriod(edition.day, locale)}（${getStrings(locale).email}）`;
  return {
    ...pageMetadata({ title, description: '', path: pathsIn(locale).email(edition), locale }),
    robots: { index: false, follow: false },
  };
}

export default async function EmailPage({ params }: Props) {
  const { locale, content, ...source } = await readEdition(params);
  return (
    <Frame content={content} path={pathsIn(locale).email(source.edition)} locale={locale}>
      <EmailView made={newsletter(source, locale)} locale={locale} />
    </Frame>
  );
}
