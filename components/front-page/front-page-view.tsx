import './front-page.css';
import { SmallCalendar } from '@/components/calendar/small-calendar';
import { EmptyList } from '@/components/listing/empty-list';
import { Column } from '@/components/site/column';
import type { CoverImage } from '@/lib/content/compiled/images/cover';
import type { CalendarWeek } from '@/lib/content/library/calendar';
import type { FrontPage } from '@/lib/content/library/front-page';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { EditionLine } from './edition-line';
import { LeadArticle } from './lead-article';
import { PastEditions } from './past-editions';
import { SecondStories } from './second-stories';
import { Sections } from './sections';

type FrontPageViewProps = {
  stories: FrontPage;
  /** The picture of the first one, or null. */
  cover: CoverImage | null;
  /** The month of the latest edition, or null before the first one. */
  month: { month: string; weeks: readonly CalendarWeek[] } | null;
  /** Language of the page. */
  locale: Locale;
};

/** The front page: the edition, the first story, the others by weight, the days before, the categories. Of the first edition ever the month stands beside its story. */
export function FrontPageView({ stories, cover, month, locale }: FrontPageViewProps) {
  const { edition, lead, seconds, editions, sections } = stories;
  const isFirst = editions.length === 0;
  const calendar = month && (
    <aside className="front-calendar" aria-label={formatPeriod(month.month, locale)}>
      <SmallCalendar {...month} name={formatPeriod(month.month, locale)} locale={locale} />
    </aside>
  );
  return (
    <Column>
      <EditionLine edition={edition} locale={locale} />
      <div className={isFirst ? 'first-edition' : undefined}>
        {lead ? (
          <LeadArticle article={lead} cover={cover} locale={locale} />
        ) : (
          <EmptyList message={getStrings(locale).noArticles} />
        )}
        {isFirst && calendar}
      </div>
      <SecondStories articles={seconds} locale={locale} />
      {edition && editions.length > 0 && (
        <div className="front-days">
          <PastEditions
            year={edition.day.slice(0, 'YYYY'.length)}
            editions={editions}
            locale={locale}
          />
          {calendar}
        </div>
      )}
      <Sections sections={sections} locale={locale} />
    </Column>
  );
}
