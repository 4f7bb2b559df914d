import { formatInstant, machineTime } from '@/lib/i18n/dates';
import { site, type Locale } from '@/lib/site';

type InstantProps = {
  /** ISO 8601. */
  instant: string;
  /** Language of the words. */
  locale: Locale;
  /** The day alone, or the time of day too. */
  precision?: 'day' | 'minute';
};

/** An instant in the site's zone, for people and for machines. */
export function Instant({ instant, locale, precision = 'day' }: InstantProps) {
  const day = formatInstant(instant, 'day', locale, site.timeZone);
  const time =
    precision === 'minute' ? ` ${formatInstant(instant, 'time', locale, site.timeZone)}` : '';
  return <time dateTime={machineTime(instant, site.timeZone)}>{day + time}</time>;
}
