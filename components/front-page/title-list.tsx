import { Clauses } from '@/components/ui/clauses';
import type { Article } from '@/lib/content/model';
import { paths } from '@/lib/urls';

type TitleListProps = {
  /** In the order shown. */
  articles: readonly Article[];
};

/** Titles one under the other. */
export function TitleList({ articles }: TitleListProps) {
  return (
    <ul className="title-list">
      {articles.map((article) => (
        <li key={article.id} lang={article.lang ?? undefined}>
          <a href={paths.article(article)}>
            <Clauses text={article.title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
