import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { Standing } from '@/components/ui/published';
import { pathsIn } from '@/lib/addresses/urls';
import type { Surroundings } from '@/lib/content/library/surroundings';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type ArticleStepsProps = Pick<Surroundings, 'earlier' | 'later'> & {
  /** Language of the page. */
  locale: Locale;
};

/** Links to the articles published before and after. */
export function ArticleSteps({ earlier, later, locale }: ArticleStepsProps) {
  if (earlier === null && later === null) return null;
  const strings = getStrings(locale);
  return (
    <nav aria-label={strings.articleSteps} className="article-steps">
      {earlier && (
        <Step article={earlier} rel="prev" name={`← ${strings.earlierArticle}`} locale={locale} />
      )}{' '}
      {later && (
        <Step article={later} rel="next" name={`${strings.laterArticle} →`} locale={locale} />
      )}
    </nav>
  );
}

type StepProps = {
  /** Article that the link leads to. */
  article: Article;
  /** Its relation to the page. */
  rel: 'prev' | 'next';
  /** Words of the link, over the article's title. */
  name: string;
  /** Language of the page. */
  locale: Locale;
};

function Step({ article, rel, name, locale }: StepProps) {
  return (
    <a href={pathsIn(locale).article(article)} rel={rel}>
      <span>
        {name} <Standing article={article} locale={locale} />
      </span>{' '}
      <strong className="titles" lang={article.lang ?? undefined}>
        <Clauses text={article.title} room={LIST_ROOM} />
      </strong>
    </a>
  );
}
