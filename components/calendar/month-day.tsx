import { Moon } from '@/components/ui/moon';
import type { CalendarDay } from '@/lib/content/library/calendar';
import { formatPeriodPart } from '@/lib/i18n/dates';
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
  const phase = principal && strings.principalPhases[principal];
  const shown = (
    <>
      <span>{Number(day.slice(-2))}</span>
      <Moon day={day} />
      {phase && <span className="calendar-phase">{phase}</span>}
    </>
  );
  if (!edition) return <span>{shown}</span>;
  const label = [formatPeriodPart(day), strings.editionNumber(edition.number), phase];
  return (
    <a href={paths.period({ period: day })} aria-label={label.filter(Boolean).join('，')}>
      {shown}
    </a>
  );
}
