import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { Directory } from '@/components/listing/directory';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { paginate } from '@/lib/content/library/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { listMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

type Props = { params: Promise<RouteParams> };

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await readParams(params);
  return listMetadata({
    title: getStrings(locale).categories,
    description: '',
    path: pathsIn(locale).categories(),
    page,
    locale,
  });
}

export default async function CategoriesPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const strings = getStrings(locale);
  const entries = content.categories.map((category) => ({
    ...category,
    href: pathsIn(locale).category(category),
    detail: strings.articleCount(content.inCategory(category.slug).length),
  }));
  const list = orNotFound(paginate(entries, page, site.pageSize));
  return (
    <Frame content={content} path={pathsIn(locale).categories()} page={page} locale={locale}>
      <Directory
        title={strings.categories}
        list={list}
        path={pathsIn(locale).categories()}
        empty={strings.noCategories}
        locale={locale}
      />
    </Frame>
  );
}
