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
  const { categories, pageTitle } = getStrings(locale);
  const path = paths.listPage(paths.categories(), page);
  return pageMetadata({ title: pageTitle(categories, page), description: '', path });
}

export default async function CategoriesPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const strings = getStrings(locale);
  const entries = content.categories.map((category) => ({
    ...category,
    href: paths.category(category),
    detail: strings.articleCount(content.inCategory(category.slug).length),
  }));
  const list = orNotFound(paginate(entries, page, site.pageSize));
  return (
    <Directory title={strings.categories} list={list} path={paths.categories()} locale={locale} />
  );
}
