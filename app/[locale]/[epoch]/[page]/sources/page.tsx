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
    title: getStrings(locale).sources,
    description: getStrings(locale).sourcesAbout,
    path: pathsIn(locale).sources(),
    page,
    locale,
  });
}

export default async function SourcesPage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  const strings = getStrings(locale);
  const entries = content.outlets().map((outlet) => ({
    href: pathsIn(locale).outlet(outlet),
    name: outlet.name,
    description: '',
    detail: strings.sourceCount(outlet.sources.length),
  }));
  const list = orNotFound(paginate(entries, page, site.pageSize));
  return (
    <Frame content={content} path={pathsIn(locale).sources()} page={page} locale={locale}>
      <Directory
        title={strings.sources}
        list={list}
        path={pathsIn(locale).sources()}
        empty={strings.sources}
        locale={locale}
      />
    </Frame>
  );
}
