import { PeriodListing, periodMetadata } from '../../../../../period-listing';
import { readParams, type RouteParams } from '../../../../../route-params';

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
  return <PeriodListing {...await readRequest(params)} />;
}
