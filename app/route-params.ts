import { draftMode } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { library } from '@/lib/content/library';
import { isPreview, isPreviewOfTime } from '@/lib/content/library/create-library';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { isLocale } from '@/lib/i18n/locale';
import { site, type Locale } from '@/lib/site';
import { now } from '@/lib/time/clock';
import { momentSeen } from '@/lib/time/moment';

/** Params of every route; `page` is the number of a list's page, and 1 where there is no list. */
export type RouteParams = { locale: string; epoch: string; page: string };

/** Request of a route: its own params decoded, and the content as of its epoch. */
export type Request<T extends RouteParams> = Omit<T, keyof RouteParams> & {
  /** Language of the page. */
  locale: Locale;
  /** Number of the list's page, from 1. */
  page: number;
  /** Public content in the page's epoch. */
  content: Snapshot;
};

/**
 * Reads the params of a route, percent-decoded (Next hands them over encoded). The proxy lets
 * through what exists. Another locale or epoch, or one that has not begun, is an error: Next keeps a page
 * that is not found for as long as any page, and this one may be there in a second.
 * @throws {Error} when the proxy cannot have asked for this page
 */
export async function readParams<T extends RouteParams>(params: Promise<T>): Promise<Request<T>> {
  const { locale, epoch, page, ...rest } = await params;
  const content = isLocale(locale) ? await library.in(locale, epoch) : null;
  if (!isLocale(locale) || content === null) throw new Error(`No such page: ${locale}/${epoch}`);
  await checkEpoch(epoch);
  const decoded = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, decodeURIComponent(String(value))]),
  ) as Omit<T, keyof RouteParams>;
  return { ...decoded, locale, page: Number(page), content };
}

/** Greatest delay of a page's clock behind that of the proxy, which may be another machine's. */
const CLOCK_SKEW_MILLISECONDS = 60_000;

/** The proxy asks only for what has begun and may be seen: a second lock on the same door. */
async function checkEpoch(epoch: string): Promise<void> {
  if (isPreview(epoch)) {
    const preview = site.preview || (await draftMode()).isEnabled;
    // Draft Mode ends with a deployment; and a page of a time is made where that time is known, or not at all.
    const isOfItsTime = isPreviewOfTime(epoch) === (momentSeen() !== null);
    if (!preview || !isOfItsTime) redirect('/api/preview/exit');
  }
  const start = library.startOf(epoch);
  if (start !== null && start.getTime() > now().getTime() + CLOCK_SKEW_MILLISECONDS) {
    throw new Error(`The epoch ${epoch} has not begun by this machine's clock`);
  }
}

/** The first page, which is the one that the build prerenders; later ones are rendered when they are asked for. */
export const FIRST_PAGE = '1';

/** Gives the public content in the epoch that the build prerenders; for `generateStaticParams`. */
export function prerenderedContent({ params }: { params: { epoch: string } }): Snapshot {
  return orNotFound(library.at(params.epoch));
}

/** The value, where there is one; otherwise the page is not found. */
export function orNotFound<T>(value: T | null): T {
  if (value === null) notFound();
  return value;
}
