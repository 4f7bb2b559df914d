import { readList } from '@/app/read-list';
import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { Listing } from '@/components/listing/listing';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams & { series: string }> };

/** None by the build: an article leads to each. */
export function generateStaticParams() {
  return [];
}

async function readRequest(params: Props['params']) {
  const { series: slug, ...request } = await readParams(params);
  const series = orNotFound(request.content.seriesOf(slug));
  return { ...request, series, strings: getStrings(request.locale) };
}

export async function generateMetadata({ params }: Props) {
  const { series, page, strings, locale } = await readRequest(params);
  const title = strings.seriesOf(series.name);
  const path = pathsIn(locale).series(series);
  return listMetadata({ title, description: '', path, page, locale });
}

export default async function SeriesPage({ params }: Props) {
  const { series, page, strings, locale, content } = await readRequest(params);
  return (
    <Frame
      content={content}
      path={pathsIn(locale).series(series)}
      page={page}
      within={[pathsIn(locale).archive()]}
      locale={locale}
    >
      <Listing
        title={strings.seriesOf(series.name)}
        description=""
        {...await readList(content, series.articles.toReversed(), page)}
        path={pathsIn(locale).series(series)}
        order="other"
        trail={[{ href: pathsIn(locale).archive(), text: strings.archive }]}
        locale={locale}
      />
    </Frame>
  );
}
