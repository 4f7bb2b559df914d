import { articlesOf, periodMetadata, trailTo } from '@/app/period-request';
import { readList } from '@/app/read-list';
import { readParams, type RouteParams } from '@/app/route-params';
import { MonthView } from '@/components/calendar/month-view';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { calendarOf } from '@/lib/content/library/calendar';

type Props = { params: Promise<RouteParams & { year: string; month: string }> };

/** None by the build: each is rendered when it is asked for. */
export function generateStaticParams() {
  return [];
}

async function readRequest(params: Props['params']) {
  const { year, month, ...request } = await readParams(params);
  return { ...request, period: `${year}-${month}` };
}

export async function generateMetadata({ params }: Props) {
  return periodMetadata(await readRequest(params));
}

export default async function MonthPage({ params }: Props) {
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
      <MonthView
        month={period}
        weeks={calendarOf(period, content.editions)}
        {...await readList(content, articlesOf(request), page)}
        neighbours={content.editions.beside(period)}
        trail={trailTo(period, locale)}
        locale={locale}
      />
    </Frame>
  );
}
