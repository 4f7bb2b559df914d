import { articlesOf, periodMetadata, trailTo } from '@/app/period-request';
import { prerenderedContent, readParams, type RouteParams } from '@/app/route-params';
import { YearView } from '@/components/calendar/year-view';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { calendarOf, monthsOf } from '@/lib/content/library/calendar';
import { periodsIn } from '@/lib/content/library/periods';

type Props = { params: Promise<RouteParams & { year: string }> };

export function generateStaticParams(parent: { params: { epoch: string } }) {
  return periodsIn(prerenderedContent(parent).articles, '').map((year) => ({ year }));
}

async function readRequest(params: Props['params']) {
  const { year, ...request } = await readParams(params);
  return { ...request, period: year };
}

export async function generateMetadata({ params }: Props) {
  return periodMetadata(await readRequest(params));
}

export default async function YearPage({ params }: Props) {
  const request = await readRequest(params);
  const { period, locale, content } = request;
  return (
    <Frame
      content={content}
      path={pathsIn(locale).period({ period })}
      within={[pathsIn(locale).archive()]}
      locale={locale}
    >
      <YearView
        year={period}
        months={monthsOf(period).map((month) => ({
          month,
          weeks: calendarOf(month, content.editions),
        }))}
        articles={articlesOf(request).length}
        neighbours={content.editions.beside(period)}
        trail={trailTo(period, locale)}
        locale={locale}
      />
    </Frame>
  );
}
