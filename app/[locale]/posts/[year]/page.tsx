import { library } from '@/lib/content/library';
import { periodsIn } from '@/lib/content/periods';
import { PeriodListing, periodMetadata } from '../../../period-listing';
import { readParams, type ListParams } from '../../../route-params';

type Props = { params: Promise<ListParams & { year: string }> };

export function generateStaticParams() {
  return periodsIn(library.articles(), '').map((year) => ({ year }));
}

async function readRequest(params: Props['params']) {
  const { year, page, locale } = await readParams(params);
  return { period: year, page, locale };
}

export async function generateMetadata({ params }: Props) {
  return periodMetadata(await readRequest(params));
}

export default async function YearPage({ params }: Props) {
  return <PeriodListing {...await readRequest(params)} />;
}
