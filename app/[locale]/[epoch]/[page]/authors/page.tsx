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
    title: getStrings(locale).authors,
    description: '',
    path: pathsIn(locale).authors(),
    page,
    locale,
  });
}

export default async function AuthorsPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const strings = getStrings(locale);
  const entries = content.authors.map((author) => ({
    ...author,
    href: pathsIn(locale).author(author),
    detail: strings.articleCount(content.byAuthor(author.id).length),
  }));
  const list = orNotFound(paginate(entries, page, site.pageSize));
  return (
    <Frame content={content} path={pathsIn(locale).authors()} page={page} locale={locale}>
      <Directory
        title={strings.authors}
        list={list}
        path={pathsIn(locale).authors()}
        empty={strings.noAuthors}
        locale={locale}
      />
    </Frame>
  );
}
