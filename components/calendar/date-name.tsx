import { formatInstant } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/site';

type DateNameProps = {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Language of the page. */
  locale: Locale;
};

/** A date in full with its weekday; a line breaks between the two first. */
export function DateName({ day, locale }: DateNameProps) {
  const noon = `${day}T12:00:00Z`;
  return (
    <time dateTime={day}>
      <span className="inline-block">{formatInstant(noon, 'day', locale, 'UTC')}</span>
      <span className="inline-block">{formatInstant(noon, 'weekday', locale, 'UTC')}</span>
    </time>
  );
}
