import './calendar.css';
import type { Crumb } from '@/components/site/breadcrumbs';
import { Column } from '@/components/site/column';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import type { CalendarWeek } from '@/lib/content/library/calendar';
import type { Neighbours } from '@/lib/content/library/editions';
import { formatPeriod, formatPeriodPart } from '@/lib/i18n/dates';
import { listGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { PeriodHead } from './period-head';
import { SmallCalendar } from './small-calendar';

type YearViewProps = {
  /** `YYYY`. */
  year: string;
  /** Its twelve months. */
  months: readonly { month: string; weeks: readonly CalendarWeek[] }[];
  /** Number of articles in the year. */
  articles: number;
  /** The years before and after. */
  neighbours: Neighbours;
  /** The way down to it. */
  trail: readonly Crumb[];
  /** Language of the page. */
  locale: Locale;
};

/** A year as an almanac: twelve months, their editions and their moons. */
export function YearView({ year, months, articles, neighbours, trail, locale }: YearViewProps) {
  const editions = months.flatMap(({ weeks }) => weeks.flat().filter((day) => day?.edition));
  const name = formatPeriod(year, locale);
  const collection = { name, description: '', path: pathsIn(locale).period({ period: year }) };
  return (
    <Column>
      <JsonLd graph={listGraph(collection, trail, locale)} />
      <PeriodHead
        period={year}
        editions={editions.length}
        articles={articles}
        neighbours={neighbours}
        trail={trail}
        locale={locale}
      />
      <div className="calendar-year">
        {months.map(({ month, weeks }) => (
          <SmallCalendar
            key={month}
            month={month}
            name={formatPeriodPart(month)}
            weeks={weeks}
            locale={locale}
          />
        ))}
      </div>
    </Column>
  );
}
