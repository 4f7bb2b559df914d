import './calendar.css';
import type { ReactNode } from 'react';
import type { CalendarDay, CalendarWeek } from '@/lib/content/library/calendar';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type CalendarTableProps = {
  /** Class of its size. */
  size: 'calendar-large' | 'calendar-small';
  caption: ReactNode;
  /** The month's days by weeks. */
  weeks: readonly CalendarWeek[];
  /** Shows a day. */
  showDay: (day: CalendarDay) => ReactNode;
  /** Language of the page. */
  locale: Locale;
};

/** A month by weeks, from Monday to Sunday. */
export function CalendarTable({ size, caption, weeks, showDay, locale }: CalendarTableProps) {
  const { weekdays, weekday } = getStrings(locale);
  return (
    <table className={`calendar ${size}`}>
      {caption}
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col" abbr={weekday(name)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={place}>{day && showDay(day)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
