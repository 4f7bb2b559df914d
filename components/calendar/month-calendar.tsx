import { Moon } from '@/components/ui/moon';
import { pathsIn } from '@/lib/addresses/urls';
import type { CalendarDay, CalendarWeek } from '@/lib/content/library/calendar';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { moonOfDay, principalPhase } from '@/lib/moon/moon-of-day';
import { site, type Locale } from '@/lib/site';
import { CalendarTable } from './calendar-table';

type MonthCalendarProps = {
  /** `YYYY-MM`. */
  month: string;
  /** Its days by weeks. */
  weeks: readonly CalendarWeek[];
  /** Language of the page. */
  locale: Locale;
};

/** A month with the moon of every day; the days that have an edition lead to it. */
export function MonthCalendar({ month, weeks, locale }: MonthCalendarProps) {
  return (
    <CalendarTable
      size="calendar-large"
      caption={
        <caption className="sr-only">
          {getStrings(locale).calendarOf(formatPeriod(month, locale))}
        </caption>
      }
      weeks={weeks}
      showDay={(day) => <MonthDay {...day} locale={locale} />}
      locale={locale}
    />
  );
}

type MonthDayProps = CalendarDay & {
  /** Language of the page. */
  locale: Locale;
};

/** A day of the large calendar: its number, its moon, the phase where one falls on it. */
function MonthDay({ day, edition, locale }: MonthDayProps) {
  const strings = getStrings(locale);
  const principal = principalPhase(moonOfDay(day, site.timeZone).phase);
  const phase = principal && strings.principalPhases[principal];
  const number = Number(day.slice(-2));
  const shown = (
    <>
      <Moon day={day} />
      {phase && ' '}
      {phase && <span className="calendar-phase">{phase}</span>}
    </>
  );
  if (!edition) {
    return (
      <span>
        <span>{number}</span>
        {shown}
      </span>
    );
  }
  // The accessible name has the visible text in its order (WCAG 2.2, 2.5.3): the rest is heard between.
  return (
    <a href={pathsIn(locale).period({ period: day })}>
      <span>
        {number}
        <span className="sr-only">
          日，{strings.editionNumber(edition.number)}
          {phase && '，'}
        </span>
      </span>
      {shown}
    </a>
  );
}
