import { periodsIn } from '@/lib/content/periods';
import { PeriodListing, periodMetadata } from '../../../../period-listing';
import { prerenderedContent, readParams, type RouteParams } from '../../../../route-params';

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
  return <PeriodListing {...await readRequest(params)} />;
}
