import { MetaLine } from '@/components/listing/meta-line';
import { Clauses } from '@/components/ui/clauses';
import { ContentImage } from '@/components/ui/content-image';
import { pathsIn } from '@/lib/addresses/urls';
import type { CoverImage } from '@/lib/content/compiled/images/cover';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { Kicker } from './kicker';

type LeadArticleProps = {
  article: Article;
  /** Its picture, or null: then its title is its picture. */
  cover: CoverImage | null;
  /** Language of the page. */
  locale: Locale;
};

/** The first story of the front page. */
export function LeadArticle({ article, cover, locale }: LeadArticleProps) {
  const lang = article.lang ?? undefined;
  return (
    <article className={cover ? 'lead lead-with-cover' : 'lead'}>
      {/* Its credit and caption stand above the article itself. */}
      {cover && <ContentImage image={cover} alt={cover.alt} isFirst className="lead-cover" />}
      <div className="lead-words">
        <Kicker article={article} locale={locale} />
        <h2 className="font-serif font-bold tracking-[.01em]" lang={lang}>
          <a href={pathsIn(locale).article(article)} className="hover:text-accent">
            <Clauses text={article.title} />
          </a>
        </h2>
        {article.description && (
          <p className="lead-summary text-lg text-pretty text-ink-soft" lang={lang}>
            {article.description}
          </p>
        )}
        <MetaLine article={article} locale={locale} />
      </div>
    </article>
  );
}
