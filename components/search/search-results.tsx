import { Fragment } from 'react';
import { CategoryLinks } from '@/components/listing/category-links';
import { MetaLine } from '@/components/listing/meta-line';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { cutOut, type Segment } from '@/lib/search/highlight';
import type { Result, SearchAnswer, SearchRequest } from '@/lib/search/search';
import { textFragment } from '@/lib/search/text-fragment';
import type { Locale } from '@/lib/site';

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
            <Clauses
              text={title.map(({ text }) => text).join('')}
              room={LIST_ROOM}
              toText={(part, at) => <Marked segments={cutOut(title, at, at + part.length)} />}
            />
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
    match ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  );
}

type SearchResultsProps = {
  /** The request. */
  asked: SearchRequest;
  /** The answer: at least one article. */
  answer: SearchAnswer;
  /** Language of the page. */
  locale: Locale;
};

/** Number and order of the results, then one page of them. */
export function SearchResults({ asked, answer, locale }: SearchResultsProps) {
  const strings = getStrings(locale);
  const notes = {
    text: '',
    filters: '',
    words: strings.searchByWords(answer.words),
    pinyin: strings.searchByPinyin(answer.words),
  };
  const orders = [
    ['relevance', strings.sortRelevance],
    ['date', strings.sortDate],
  ] as const;
  return (
    <>
      <div className="mt-10 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-2 text-sm text-ink-soft">
        <p role="status">
          {[strings.articleCount(answer.total), notes[answer.by]]
            .filter(Boolean)
            .join(strings.listSeparator)}
        </p>
        <nav aria-label={strings.sortLabel} className="orders">
          <ul className="flex gap-4">
            {orders.map(([sort, text]) => (
              <li key={sort}>
                <a
                  href={pathsIn(locale).search({ q: asked.q, sort })}
                  aria-current={sort === asked.sort ? 'true' : undefined}
                  className="inline-block py-1 hover:text-accent aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <ol className="article-list">
        {answer.items.map((result) => (
          <li key={result.article.id}>
            <SearchResult result={result} locale={locale} />
          </li>
        ))}
      </ol>
      <SearchPages asked={asked} list={answer} locale={locale} />
    </>
  );
}

type SearchPagesProps = {
  /** The request. */
  asked: SearchRequest;
  /** The page shown. */
  list: Pick<SearchAnswer, 'page' | 'pages'>;
  /** Language of the page. */
  locale: Locale;
};

/** Links to the page of results before and after; nothing where there is one page only. */
function SearchPages({ asked, list: { page, pages }, locale }: SearchPagesProps) {
  if (pages === 1) return null;
  const strings = getStrings(locale);
  const link = (number: number, rel: string, text: string) => (
    <a
      href={pathsIn(locale).search({ ...asked, page: number })}
      rel={rel}
      className="inline-block py-1.5 hover:text-accent"
    >
      {text}
    </a>
  );
  return (
    <nav aria-label={strings.pagination} className="border-t border-rule py-6 text-sm">
      <ul className="grid grid-cols-3 items-center">
        <li>{page > 1 && link(page - 1, 'prev', `← ${strings.previousPage}`)}</li>
        <li className="text-center text-ink-soft tabular-nums">{strings.pageOf(page, pages)}</li>
        <li className="text-right">
          {page < pages && link(page + 1, 'next', `${strings.nextPage} →`)}
        </li>
      </ul>
    </nav>
  );
}
