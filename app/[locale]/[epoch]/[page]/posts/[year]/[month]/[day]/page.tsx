import { articlesOf, periodMetadata, trailTo } from '@/app/period-request';
import { readList } from '@/app/read-list';
import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { DayDesk } from '@/components/calendar/day-desk';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';

type Props = { params: Promise<RouteParams & { year: string; month: string; day: string }> };

/** None by the build: each is rendered when it is asked for. */
export function generateStaticParams() {
  return [];
}

async function readRequest(params: Props['params']) {
  const { year, month, day, ...request } = await readParams(params);
  return { ...request, period: `${year}-${month}-${day}` };
}

export async function generateMetadata({ params }: Props) {
  return periodMetadata(await readRequest(params));
}

export default async function DayPage({ params }: Props) {
  const request = await readRequest(params);
  const { period, page, locale, content } = request;
  return (
    <Frame
      content={content}
      path={pathsIn(locale).period({ period })}
      page={page}
      within={[pathsIn(locale).archive()]}
      locale={locale}
    >
      <DayDesk
        edition={orNotFound(content.editions.of(period))}
        {...await readList(content, articlesOf(request), page)}
        neighbours={content.editions.beside(period)}
        trail={trailTo(period, locale)}
        locale={locale}
      />
    </Frame>
  );
}
