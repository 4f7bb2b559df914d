import { Listing } from '@/components/listing/listing';
import { library } from '@/lib/content/library';
import { paginate } from '@/lib/content/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { orNotFound, readParams, type ListParams } from '../../../route-params';

type Props = { params: Promise<ListParams & { category: string }> };

/** Slugs as they are, Chinese ones too: Next encodes them itself. */
export function generateStaticParams() {
  return library.categories().map(({ slug }) => ({ category: slug }));
}

async function findCategory(params: Props['params']) {
  const { category, page, locale } = await readParams(params);
  return {
    category: orNotFound(library.category(category)),
    page,
    strings: getStrings(locale),
    locale,
  };
}

export async function generateMetadata({ params }: Props) {
  const { category, page, strings } = await findCategory(params);
  return pageMetadata({
    title: strings.pageTitle(category.name, page),
    description: category.description,
    path: paths.listPage(paths.category(category), page),
  });
}

export default async function CategoryPage({ params }: Props) {
  const { category, page, strings, locale } = await findCategory(params);
  return (
    <Listing
      title={category.name}
      description={category.description}
      list={orNotFound(paginate(library.inCategory(category.slug), page, site.pageSize))}
      path={paths.category(category)}
      trail={[{ href: paths.categories(), text: strings.categories }]}
      locale={locale}
    />
  );
}
