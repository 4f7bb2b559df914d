import type { ReactNode } from 'react';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { aiLabel } from '@/lib/ai/label';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { pathsIn } from '@/lib/urls';

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
          {(detail ?? article.ai) && (
            <small>
              {detail?.(article, index)}
              {detail && article.ai && getStrings(locale).listSeparator}
              {aiLabel(article, locale)}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
