import { PeriodListing, periodMetadata } from '../../../period-listing';
import { readParams, type RouteParams } from '../../../route-params';

type Props = { params: Promise<RouteParams> };

export async function generateMetadata({ params }: Props) {
  return periodMetadata({ ...(await readParams(params)), period: '' });
}

export default async function ArchivePage({ params }: Props) {
  return <PeriodListing {...await readParams(params)} period="" />;
}
