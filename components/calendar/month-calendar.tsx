import './calendar.css';
import type { CalendarWeek } from '@/lib/content/library/calendar';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { MonthDay } from './month-day';
import { WeekdayHead } from './weekday-head';

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
    <table className="calendar calendar-large">
      <caption className="sr-only">
        {getStrings(locale).calendarOf(formatPeriod(month, locale))}
      </caption>
      <WeekdayHead locale={locale} />
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <td key={weekday}>{day && <MonthDay {...day} locale={locale} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
