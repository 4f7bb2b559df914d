import { instantWritten, readWrittenDate } from './written-date';

/** The plus sign of a zone, of which an address makes a space. */
const LOST_SIGN = /(?<=:\d{2}) (?=\d{2}:?\d{2}$)/u;

/**
 * The instant as of which a preview is wanted, written as dates of posts are: `2026-11-28T08:00+0800`, or less of it.
 * @param text as in the address, decoded
 * @param timeZone the zone where it names none
 * @returns null where it is no instant
 */
export function readPreviewTime(text: string, timeZone: string): Date | null {
  const written = readWrittenDate(text.trim().replace(LOST_SIGN, '+'));
  return written === null || written === 'nowhere' ? null : instantWritten(written, timeZone);
}
