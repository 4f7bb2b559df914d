import { foldText } from '@/lib/chinese/fold-text';
import type { Article } from '@/lib/content/model';
import { paginate, type ListPage } from '@/lib/content/paginate';
import type { SearchText } from '@/lib/content/search-texts';
import type { Snapshot } from '@/lib/content/snapshot';
import { foldSearchText, toDocument, type FoldedText, type SearchDocument } from './document';
import { find, type Found } from './find';
import { highlight, snippet, type Segment } from './highlight';
import { parseQuery, type QueryProblem } from './query';
import { suggest, type Suggestions } from './suggest';

/** What is asked of a search. */
export type SearchRequest = {
  /** As typed. */
  q: string;
  /** Page of the results, from 1. */
  page: number;
  /** Best first, or newest first. */
  sort: 'relevance' | 'date';
};

/** An article that was found. */
export type Result = {
  /** The article. */
  article: Article;
  /** Its title, with what was looked for marked. */
  title: Segment[];
  /** The place in its text, likewise; else its summary. */
  snippet: Segment[];
};

/** An answer: a page of results, and what may have been meant where there is none. */
export type SearchAnswer = ListPage<Result> & {
  /** What found the results. */
  by: Found['by'];
  /** What is offered where nothing was found. */
  suggestions: Suggestions;
};

/** Answers a request from what is public; null when there is no such page. */
export type Search = (
  content: Pick<Snapshot, 'articles'>,
  request: SearchRequest,
) => SearchAnswer | QueryProblem | null;

const NOTHING: Suggestions = { query: null, articles: [] };

/**
 * Opens the search: folds the texts, once.
 * @param texts of all articles, of which some may not be public yet
 * @param pageSize results on a page
 */
export function createSearch(texts: readonly SearchText[], pageSize: number): Search {
  const folded = new Map(texts.map((text) => [text.id, foldSearchText(text)]));
  const documents = new WeakMap<object, SearchDocument[]>();
  const documentsOf = (content: Pick<Snapshot, 'articles'>) => {
    const known = documents.get(content);
    if (known) return known;
    const all = content.articles.flatMap((article) => join(article, folded.get(article.id)));
    documents.set(content, all);
    return all;
  };
  return (content, { q, page, sort }) => {
    const query = parseQuery(q);
    if (typeof query === 'string') return query;
    const all = documentsOf(content);
    const found = find(all, query);
    const list = paginate(
      sort === 'date' ? byDate(found.documents) : found.documents,
      page,
      pageSize,
    );
    if (!list) return null;
    const results = list.items.map((document) => toResult(document, found));
    const suggestions =
      list.total > 0
        ? NOTHING
        : suggest(
            query.terms.map(({ text }) => text),
            all,
          );
    return { ...list, items: results, by: found.by, suggestions };
  };
}

/** A draft has no search data, and is not found. */
function join(article: Article, folded: FoldedText | undefined): SearchDocument[] {
  return folded ? [toDocument(article, folded)] : [];
}

function byDate(documents: readonly SearchDocument[]): SearchDocument[] {
  const time = ({ article }: SearchDocument) => Date.parse(article.publishedAt);
  return [...documents].sort((a, b) => time(b) - time(a));
}

function toResult({ article, title, text, original }: SearchDocument, { needles }: Found): Result {
  const found = snippet(original, text, needles);
  const { description } = article;
  return {
    article,
    title: highlight(article.title.normalize('NFC'), title, needles),
    snippet: found.length > 0 ? found : highlight(description, foldText(description), needles),
  };
}
