import type { ReactNode } from 'react';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { Standing } from '@/components/ui/published';
import { pathsIn } from '@/lib/addresses/urls';
import { aiLabel } from '@/lib/ai/label';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { now, standingOf } from '@/lib/time/clock';

type TitleListProps = {
  /** In the order shown. */
  articles: readonly Article[];
  /** Gives the line under a title, beside the label of AI's part; none if absent. */
  detail?: (article: Article, index: number) => ReactNode;
  /** Language of the page. */
  locale: Locale;
};

/** Titles one under the other. */
export function TitleList({ articles, detail, locale }: TitleListProps) {
  return (
    <ul className="title-list titles">
      {articles.map((article, index) => (
        <li key={article.id} lang={article.lang ?? undefined}>
          <a href={pathsIn(locale).article(article)}>
            <Clauses text={article.title} room={LIST_ROOM} />
          </a>{' '}
          <Told article={article} told={detail?.(article, index)} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

type ToldProps = {
  article: Article;
  /** Words that the list has for it; in a preview whether it is public, if absent. */
  told?: ReactNode;
  /** Language of the page. */
  locale: Locale;
};

/** The line under a title; nothing where there is nothing to say. */
function Told({ article, told, locale }: ToldProps) {
  const isTold = told !== undefined || standingOf(article, now()) !== 'live';
  if (!isTold && article.ai === null) return null;
  return (
    <small>
      {told ?? <Standing article={article} locale={locale} />}
      {isTold && article.ai && getStrings(locale).listSeparator}
      {aiLabel(article, locale)}
    </small>
  );
}
