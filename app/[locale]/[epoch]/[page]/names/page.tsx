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
    title: getStrings(locale).names,
    description: '',
    path: pathsIn(locale).names(),
    page,
    locale,
  });
}

export default async function NamesPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const strings = getStrings(locale);
  const entries = content.named.map((name) => ({
    href: pathsIn(locale).name(name),
    name: name.name,
    description: strings.alsoCalled(name.forms),
    detail: strings.articleCount(name.articles.length),
  }));
  const list = orNotFound(paginate(entries, page, site.pageSize));
  return (
    <Frame content={content} path={pathsIn(locale).names()} page={page} locale={locale}>
      <Directory
        title={strings.names}
        list={list}
        path={pathsIn(locale).names()}
        empty={strings.names}
        locale={locale}
      />
    </Frame>
  );
}
