import { Moon } from '@/components/ui/moon';
import { pathsIn } from '@/lib/addresses/urls';
import type { CalendarDay, CalendarWeek } from '@/lib/content/library/calendar';
import { formatPeriodPart } from '@/lib/i18n/dates';
import { moonOfDay, principalPhase } from '@/lib/moon/moon-of-day';
import { site, type Locale } from '@/lib/site';
import { CalendarTable } from './calendar-table';

type SmallCalendarProps = {
  /** `YYYY-MM`. */
  month: string;
  /** Its name, which leads to it where it has editions. */
  name: string;
  /** Its days by weeks. */
  weeks: readonly CalendarWeek[];
  /** Language of the page. */
  locale: Locale;
};

/** A month in little: the days that have an edition lead to it, the four principal phases show their moon. */
export function SmallCalendar({ month, name, weeks, locale }: SmallCalendarProps) {
  const hasEditions = weeks.some((week) => week.some((day) => day?.edition));
  return (
    <CalendarTable
      size="calendar-small"
      caption={
        <caption>
          <time dateTime={month}>
            {hasEditions ? <a href={pathsIn(locale).period({ period: month })}>{name}</a> : name}
          </time>
        </caption>
      }
      weeks={weeks}
      showDay={(day) => <SmallDay {...day} locale={locale} />}
      locale={locale}
    />
  );
}

type SmallDayProps = CalendarDay & {
  /** Language of the page. */
  locale: Locale;
};

function SmallDay({ day, edition, locale }: SmallDayProps) {
  const number = Number(day.slice(-2));
  const moon = principalPhase(moonOfDay(day, site.timeZone).phase) && <Moon day={day} />;
  if (!edition) {
    return (
      <>
        {number}
        {moon}
      </>
    );
  }
  // The accessible name has the visible text as it is seen (WCAG 2.2, 2.5.3).
  return (
    <a href={pathsIn(locale).period({ period: day })}>
      <span className="sr-only">{formatPeriodPart(day.slice(0, 'YYYY-MM'.length))}</span>
      {number}
      <span className="sr-only">日</span>
      {moon}
    </a>
  );
}
