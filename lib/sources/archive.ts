import { hostOf } from '@/lib/links/elsewhere';
import { isDate } from '@/lib/time/written-date';

/** Hosts that keep copies of pages. */
const ARCHIVES: ReadonlySet<string> = new Set([
  ...['web.archive.org', 'archive.ph', 'archive.today', 'archive.is', 'archive.md', 'archive.vn'],
  ...['archive.fo', 'archive.li', 'perma.cc', 'ghostarchive.org', 'webcitation.org'],
]);

/** The instant of a copy, as web.archive.org writes it in an address. */
const STAMP = /\/web\/(\d{4})(\d{2})(\d{2})\d*[a-z_]*\//u;

/** Whether an address is that of an archived copy. */
export function isArchived(url: string): boolean {
  return ARCHIVES.has(hostOf(url) ?? '');
}

/** The day of an archived copy, `YYYY-MM-DD`, where its address says it. */
export function archiveDay(url: string): string | undefined {
  const [, year, month, day] = (isArchived(url) ? STAMP.exec(url) : null) ?? [];
  const date = [year, month, day].join('-');
  return isDate(date) ? date : undefined;
}
