import { MetaLine } from '@/components/listing/meta-line';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { Kicker } from './kicker';

type SecondStoriesProps = {
  /** In the order of their weight. */
  articles: readonly Article[];
  /** Language of the page. */
  locale: Locale;
};

/** The stories under the first one, side by side. */
export function SecondStories({ articles, locale }: SecondStoriesProps) {
  if (articles.length === 0) return null;
  return (
    <div className="second-stories">
      {articles.map((article) => (
        <article key={article.id} className="space-y-2" lang={article.lang ?? undefined}>
          <Kicker article={article} locale={locale} />
          <h2 className="font-serif text-xl font-bold">
            <a href={pathsIn(locale).article(article)} className="hover:text-accent">
              <Clauses text={article.title} room={LIST_ROOM} />
            </a>
          </h2>
          {article.description && (
            <p className="line-clamp-3 text-pretty text-ink-soft">{article.description}</p>
          )}
          <MetaLine article={article} locale={locale} />
        </article>
      ))}
    </div>
  );
}
