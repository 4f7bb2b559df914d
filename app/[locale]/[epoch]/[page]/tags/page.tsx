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
    title: getStrings(locale).tags,
    description: '',
    path: pathsIn(locale).tags(),
    page,
    locale,
  });
}

export default async function TagsPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const strings = getStrings(locale);
  const entries = content.tags.map((tag) => ({
    href: pathsIn(locale).tag(tag),
    name: tag.name,
    description: '',
    detail: strings.articleCount(tag.articles.length),
  }));
  const list = orNotFound(paginate(entries, page, site.pageSize));
  return (
    <Frame content={content} path={pathsIn(locale).tags()} page={page} locale={locale}>
      <Directory
        title={strings.tags}
        list={list}
        path={pathsIn(locale).tags()}
        empty={strings.noTags}
        locale={locale}
      />
    </Frame>
  );
}
