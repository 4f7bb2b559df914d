import { CategoryLinks } from '@/components/listing/category-links';
import { MetaLine } from '@/components/listing/meta-line';
import type { Segment } from '@/lib/search/highlight';
import type { Result } from '@/lib/search/search';
import { textFragment } from '@/lib/search/text-fragment';
import type { Locale } from '@/lib/site';
import { pathsIn } from '@/lib/urls';

type SearchResultProps = {
  /** Article that was found, with its excerpts. */
  result: Result;
  /** Language of the page. */
  locale: Locale;
};

/** An article that was found: as in a list, with the place where it was found. */
export function SearchResult({
  result: { article, title, snippet, fragment },
  locale,
}: SearchResultProps) {
  const lang = article.lang ?? undefined;
  return (
    <article className="article-item">
      <CategoryLinks categories={article.categories} locale={locale} />
      <div className="space-y-2">
        <h2 className="font-serif text-lg font-bold" lang={lang}>
          <a
            href={pathsIn(locale).article(article) + textFragment(fragment)}
            className="hover:text-accent"
          >
            <Marked segments={title} />
          </a>
        </h2>
        <p className="max-w-[42em] text-pretty text-ink-soft" lang={lang}>
          <Marked segments={snippet} />
        </p>
        <MetaLine article={article} locale={locale} />
      </div>
    </article>
  );
}

type MarkedProps = {
  /** A text in pieces. */
  segments: readonly Segment[];
};

/** A text in which what was looked for is marked. */
function Marked({ segments }: MarkedProps) {
  return segments.map(({ text, match }, index) =>
    match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
