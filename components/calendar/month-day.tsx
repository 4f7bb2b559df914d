import { Moon } from '@/components/ui/moon';
import type { CalendarDay } from '@/lib/content/calendar';
import { getStrings } from '@/lib/i18n/strings';
import { moonOfDay, principalPhase } from '@/lib/moon/moon-of-day';
import { site, type Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type MonthDayProps = CalendarDay & {
  /** Language of the page. */
  locale: Locale;
};

/** A day of the large calendar: its number, its moon, the phase where one falls on it. */
export function MonthDay({ day, edition, locale }: MonthDayProps) {
  const strings = getStrings(locale);
  const principal = principalPhase(moonOfDay(day, site.timeZone).phase);
  const shown = (
    <>
      <span className="calendar-date">{Number(day.slice(-2))}</span>
      {edition && <span className="sr-only">{`日，${strings.editionNumber(edition.number)}`}</span>}
      <Moon day={day} />
      {principal && <span className="calendar-phase">{strings.principalPhases[principal]}</span>}
    </>
  );
  return edition ? <a href={paths.period(day)}>{shown}</a> : <span>{shown}</span>;
}
