import { readList } from '@/app/read-list';
import { orNotFound, prerenderedContent, readParams, type RouteParams } from '@/app/route-params';
import { Listing } from '@/components/listing/listing';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { cardImage } from '@/lib/seo/image';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams & { category: string }> };

/** Slugs as they are, Chinese ones too: Next encodes them itself. */
export function generateStaticParams(parent: { params: { epoch: string } }) {
  return prerenderedContent(parent).categories.map(({ slug }) => ({ category: slug }));
}

async function readRequest(params: Props['params']) {
  const { category: slug, ...request } = await readParams(params);
  const category = orNotFound(request.content.category(slug));
  return { ...request, category, strings: getStrings(request.locale) };
}

export async function generateMetadata({ params }: Props) {
  const { category, page, locale } = await readRequest(params);
  const { name: title, description } = category;
  const path = pathsIn(locale).category(category);
  const card = cardImage(path, title, locale);
  return listMetadata({ title, description, path, card, page, locale });
}

export default async function CategoryPage({ params }: Props) {
  const { category, page, strings, locale, content } = await readRequest(params);
  return (
    <Frame
      content={content}
      path={pathsIn(locale).category(category)}
      page={page}
      within={[pathsIn(locale).categories()]}
      locale={locale}
    >
      <Listing
        title={category.name}
        description={category.description}
        {...await readList(content, content.inCategory(category.slug), page)}
        path={pathsIn(locale).category(category)}
        hasFeeds
        heads="month"
        shared={{ category: category.slug }}
        trail={[{ href: pathsIn(locale).categories(), text: strings.categories }]}
        locale={locale}
      />
    </Frame>
  );
}
