import { parseDate } from '@/lib/content/source/forms/date';
import { toOurDate } from '../dates';

/** The instant of a date as Hugo reads it, or null. */
export function instantOf(value: unknown, timeZone: string): Date | null {
  const written = value == null ? null : toOurDate(value, timeZone);
  const read = written === null ? null : parseDate(written, timeZone);
  return read?.ok ? new Date(read.value) : null;
}
