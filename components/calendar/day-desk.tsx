import { ArticleList } from '@/components/listing/article-list';
import { ListFrame } from '@/components/listing/list-frame';
import type { Crumb } from '@/components/site/breadcrumbs';
import { Moon } from '@/components/ui/moon';
import { pathsIn } from '@/lib/addresses/urls';
import type { Thumbnails } from '@/lib/content/compiled/images/thumbnails';
import type { Edition, Neighbours } from '@/lib/content/library/editions';
import type { ListPage } from '@/lib/content/library/paginate';
import type { Article } from '@/lib/content/model';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { moonOfDay } from '@/lib/moon/moon-of-day';
import { site, type Locale } from '@/lib/site';
import { NOT_TODAY } from '@/lib/time/today';
import { DateName } from './date-name';
import { PeriodSteps } from './period-steps';

type DayDeskProps = {
  /** The edition of the day. */
  edition: Edition;
  /** The page of its articles to show. */
  list: ListPage<Article>;
  /** The covers of these. */
  thumbnails: Thumbnails;
  /** The editions before and after. */
  neighbours: Neighbours;
  /** The way down to it. */
  trail: readonly Crumb[];
  /** Language of the page. */
  locale: Locale;
};

/** The day desk: an edition, and the way to the ones before and after. */
export function DayDesk({ edition, list, thumbnails, neighbours, trail, locale }: DayDeskProps) {
  return (
    <ListFrame
      name={formatPeriod(edition.day, locale)}
      path={pathsIn(locale).period({ period: edition.day })}
      {...{ list, trail, locale }}
      notice={<NotToday locale={locale} />}
    >
      <DayHead edition={edition} articles={list.total} locale={locale} />
      <div className="pb-4">
        <PeriodSteps period={edition.day} neighbours={neighbours} locale={locale} />
      </div>
      <ArticleList
        articles={list.items}
        thumbnails={thumbnails}
        shared={{ day: edition.day }}
        locale={locale}
      />
    </ListFrame>
  );
}

type NotTodayProps = {
  /** Language of the page. */
  locale: Locale;
};

/** Says that today has no edition yet, where `/today` has led here for want of one, and how to hear of the next. */
function NotToday({ locale }: NotTodayProps) {
  const strings = getStrings(locale);
  return (
    <p id={NOT_TODAY} className="not-today">
      {strings.notToday}
      <a href={pathsIn(locale).subscribe()}>{strings.notTodayWays}</a>
    </p>
  );
}

type DayHeadProps = {
  /** The edition of the day. */
  edition: Edition;
  /** Number of the edition's articles. */
  articles: number;
  /** Language of the page. */
  locale: Locale;
};

/** The head of the day desk: its moon, its number, its date. */
function DayHead({ edition: { day, number }, articles, locale }: DayHeadProps) {
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
        <p className="text-sm text-ink-soft tabular-nums">{strings.editionNumber(number)}</p>
        <h1 className="font-serif text-2xl font-bold sm:text-[2.25rem] sm:leading-tight">
          <DateName day={day} locale={locale} />
        </h1>
        <p className="text-ink-soft tabular-nums">{details.join(strings.listSeparator)}</p>
      </div>
    </header>
  );
}
