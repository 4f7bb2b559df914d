import { Moon } from '@/components/ui/moon';
import type { Edition } from '@/lib/content/library/editions';
import { getStrings } from '@/lib/i18n/strings';
import { moonOfDay } from '@/lib/moon/moon-of-day';
import { site, type Locale } from '@/lib/site';
import { DateName } from './date-name';

type DayHeadProps = {
  /** The edition of the day. */
  edition: Edition;
  /** How many articles it has. */
  articles: number;
  /** Language of the page. */
  locale: Locale;
};

/** The head of the day desk: its moon, its number, its date. */
export function DayHead({ edition: { day, number }, articles, locale }: DayHeadProps) {
  const strings = getStrings(locale);
  const { phase, illuminated } = moonOfDay(day, site.timeZone);
  const details = [
    strings.moonPhases[phase],
    strings.moonLit(Math.round(illuminated * 100)),
    strings.articleCount(articles),
  ];
  return (
    <header className="flex flex-wrap items-center gap-x-8 gap-y-6 pt-8 pb-10 sm:gap-x-6 sm:pt-12 sm:pb-14">
      <span className="text-[5.5rem] leading-none sm:text-[8.5rem]">
        <Moon day={day} />
      </span>
      <div className="space-y-2">
        <p className="text-sm text-accent tabular-nums">{strings.editionNumber(number)}</p>
        <h1 className="font-serif text-2xl font-bold sm:text-[2.25rem] sm:leading-tight">
          <DateName day={day} locale={locale} />
        </h1>
        <p className="text-ink-soft tabular-nums">{details.join(strings.listSeparator)}</p>
      </div>
    </header>
  );
}
