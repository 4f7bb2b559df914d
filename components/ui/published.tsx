import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { isDated, now, standingOf } from '@/lib/time/clock';
import { Instant } from './instant';

type PublishedProps = {
  article: Article;
  /** The day alone, or the time of day too; what is scheduled always has its time. */
  precision?: 'day' | 'minute';
  /** Whether what stands around says the day of what is public. */
  isDayKnown?: boolean;
  /** Language of the page. */
  locale: Locale;
};

/** Time of an article's publication; in a preview also whether it is a draft or still to come. */
export function Published({
  article,
  precision = 'day',
  isDayKnown = false,
  locale,
}: PublishedProps) {
  const standing = standingOf(article, now());
  if (standing === 'live') {
    return isDayKnown ? null : <Instant instant={article.publishedAt} {...{ precision, locale }} />;
  }
  return (
    <span>
      <Standing article={article} locale={locale} />
      {isDated(article) && (
        <>
          {' '}
          <Instant instant={article.publishedAt} precision="minute" locale={locale} />
        </>
      )}
    </span>
  );
}

type StandingProps = Pick<PublishedProps, 'article' | 'locale'>;

/** 草稿 or 定时, where an article is not public; nothing where it is. */
export function Standing({ article, locale }: StandingProps) {
  const standing = standingOf(article, now());
  if (standing === 'live') return null;
  return <strong className="text-accent">{getStrings(locale).standings[standing]}</strong>;
}
