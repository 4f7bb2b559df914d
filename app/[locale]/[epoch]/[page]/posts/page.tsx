import { periodMetadata, trailTo } from '@/app/period-request';
import { readList } from '@/app/read-list';
import { readParams, type RouteParams } from '@/app/route-params';
import { Listing } from '@/components/listing/listing';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { periodsIn } from '@/lib/content/library/periods';
import { getStrings } from '@/lib/i18n/strings';

type Props = { params: Promise<RouteParams> };

export async function generateMetadata({ params }: Props) {
  return periodMetadata({ ...(await readParams(params)), period: '' });
}

export default async function ArchivePage({ params }: Props) {
  const { locale, page, content } = await readParams(params);
  return (
    <Frame content={content} path={pathsIn(locale).archive()} page={page} locale={locale}>
      <Listing
        title={getStrings(locale).archive}
        description=""
        {...await readList(content, content.articles, page)}
        path={pathsIn(locale).archive()}
        trail={trailTo('', locale)}
        heads="month"
        periods={periodsIn(content.articles, '')}
        locale={locale}
      />
    </Frame>
  );
}
