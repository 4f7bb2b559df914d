import { CorrectionsView } from '@/components/corrections/corrections-view';
import { paginate } from '@/lib/content/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { orNotFound, readParams, type RouteParams } from '../../../route-params';

type Props = { params: Promise<RouteParams> };

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await readParams(params);
  const { corrections, correctionsAbout, pageTitle } = getStrings(locale);
  return pageMetadata({
    title: pageTitle(corrections, page),
    description: correctionsAbout,
    path: paths.listPage(paths.corrections(), page),
  });
}

export default async function CorrectionsPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const list = orNotFound(paginate(content.corrections, page, site.pageSize));
  return <CorrectionsView list={list} locale={locale} />;
}
