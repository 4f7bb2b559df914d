import type { ReactNode } from 'react';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import type { Article } from '@/lib/content/model';
import { paths } from '@/lib/urls';

type TitleListProps = {
  /** In the order shown. */
  articles: readonly Article[];
  /** What is said under a title; nothing if absent. */
  detail?: (article: Article, index: number) => ReactNode;
};

/** Titles one under the other. */
export function TitleList({ articles, detail }: TitleListProps) {
  return (
    <ul className="title-list titles">
      {articles.map((article, index) => (
        <li key={article.id} lang={article.lang ?? undefined}>
          <a href={paths.article(article)}>
            <Clauses text={article.title} room={LIST_ROOM} />
          </a>
          {detail && <small>{detail(article, index)}</small>}
        </li>
      ))}
    </ul>
  );
}
