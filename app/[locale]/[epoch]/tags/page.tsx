import { Directory } from '@/components/listing/directory';
import { paginate } from '@/lib/content/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { orNotFound, readParams, type RouteParams } from '../../../route-params';

type Props = { params: Promise<RouteParams> };

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await readParams(params);
  const { tags, pageTitle } = getStrings(locale);
  const path = paths.listPage(paths.tags(), page);
  return pageMetadata({ title: pageTitle(tags, page), description: '', path });
}

export default async function TagsPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const strings = getStrings(locale);
  const entries = content.tags.map((tag) => ({
    href: paths.tag(tag),
    name: tag.name,
    description: '',
    detail: strings.articleCount(tag.articles.length),
  }));
  const list = orNotFound(paginate(entries, page, site.pageSize));
  return <Directory title={strings.tags} list={list} path={paths.tags()} locale={locale} />;
}
