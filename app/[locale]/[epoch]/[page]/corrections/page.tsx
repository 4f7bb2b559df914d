import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { CorrectionsView } from '@/components/corrections/corrections-view';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { paginate } from '@/lib/content/library/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { listMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

type Props = { params: Promise<RouteParams> };

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await readParams(params);
  const { corrections, correctionsAbout } = getStrings(locale);
  return listMetadata({
    title: corrections,
    description: correctionsAbout,
    path: pathsIn(locale).corrections(),
    page,
    locale,
  });
}

export default async function CorrectionsPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const list = orNotFound(paginate(content.corrections, page, site.pageSize));
  return (
    <Frame content={content} path={pathsIn(locale).corrections()} page={page} locale={locale}>
      <CorrectionsView list={list} locale={locale} />
    </Frame>
  );
}
