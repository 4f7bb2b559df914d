import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type WeekdayHeadProps = {
  /** Language of the page. */
  locale: Locale;
};

/** Head of a month's calendar: from Monday to Sunday. */
export function WeekdayHead({ locale }: WeekdayHeadProps) {
  const { weekdays, weekday } = getStrings(locale);
  return (
    <thead>
      <tr>
        {weekdays.map((name) => (
          <th key={name} scope="col" abbr={weekday(name)}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
