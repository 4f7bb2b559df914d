import { foldText } from '@/lib/chinese/fold-text';
import { paginate, type ListPage } from '@/lib/content/library/paginate';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import type { Name } from '@/lib/names/name';
import type { HouseDictionary } from '@/lib/script-conversion/house-dictionary';
import { alsoCalledBy } from './also-called';
import type { BodyText } from './bodies';
import { collect, type Collection, type Texts } from './collection';
import { textOf } from './field';
import { find, newestFirst, type Found } from './find';
import { cutAtKept, firstPlace, highlight, snippet, type Segment } from './highlight';
import { parseQuery, type QueryProblem } from './query';
import { suggest, type Suggestions } from './suggest';
import { fragmentPlaces } from './text-fragment';
import { loadWordings, type Wording } from './wordings';

/** Request to a search. */
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
  /** Text fragment that leads to that place in its page, as `textFragment` takes it. */
  fragment: Segment[][];
};

/** An answer: a page of results, and what may have been meant where there is none. */
export type SearchAnswer = ListPage<Result> & {
  /** Way by which the results were found, and the needles that were looked for. */
  by: Found['by'];
  needles: Found['needles'];
  /** The words that were looked for instead of what was typed. */
  words: Found['words'];
  /** Suggestions where nothing was found. */
  suggestions: Suggestions;
};

/** Reason why there is no answer: the query, or that too much is asked of the database at the moment. */
export type SearchProblem = QueryProblem | 'busy';

/** Content that is searched: the articles that are public, the list of names, and the house dictionary. */
type Searched = Pick<Snapshot, 'articles'> & {
  names?: readonly Name[] | undefined;
  house?: HouseDictionary | undefined;
};

/** Answers a request from what is public; null when there is no such page. */
export type Search = (
  content: Searched,
  request: SearchRequest,
) => Promise<SearchAnswer | SearchProblem | null>;

const NO_NAMES: readonly Name[] = [];

const NOTHING: Suggestions = { query: null, articles: [], categories: [], latest: [] };

/**
 * Opens the search.
 * @param texts of all articles, of which some may not be public yet
 * @param pageSize results on a page
 */
export function createSearch(texts: Texts, pageSize: number): Search {
  const collections = new WeakMap<object, Collection>();
  const collectionOf = (content: Searched, wordings: readonly Wording[]) => {
    const collection = collections.get(content) ?? collect(texts, content.articles, wordings);
    collections.set(content, collection);
    return collection;
  };
  return async (content, { q, page, sort }) => {
    const query = parseQuery(q);
    if (typeof query === 'string') return query;
    const wordings = await loadWordings(content.house);
    const collection = collectionOf(content, wordings);
    const alsoCalled = alsoCalledBy(content.names ?? NO_NAMES);
    const found = await find(collection, query, { wordings, alsoCalled });
    const { documents } = found;
    const ordered = sort === 'date' ? newestFirst(collection, documents) : documents;
    const list = paginate(ordered, page, pageSize);
    if (!list) return null;
    const bodies = await collection.bodies.read(list.items);
    const results = list.items.flatMap((number, place) =>
      toResult(collection, number, bodies[place], found),
    );
    const typed = query.terms.map(({ text }) => text);
    const suggestions = list.total > 0 ? NOTHING : suggest(typed, collection);
    const { by, words, needles } = found;
    return { ...list, items: results, by, words, needles, suggestions };
  };
}

function toResult(
  collection: Collection,
  number: number,
  body: BodyText | undefined,
  { needles }: Found,
): Result[] {
  const article = collection.articles[number];
  if (article === undefined || body === undefined) return [];
  const scriptFacts = collection.scriptFacts[number] ?? { kept: [], reworded: [] };
  const place = firstPlace(body.folded, needles, scriptFacts.reworded);
  const found = place && snippet(body.original, body.folded, needles, place, scriptFacts);
  const headings = new Set(textOf(collection.headings, number).split('\n'));
  const { title, description } = article;
  const isHeading = (line: string) => headings.has(foldText(line));
  const places = place ? fragmentPlaces(body.original, place, isHeading) : [];
  return [
    {
      article,
      title: highlight(title.normalize('NFC'), textOf(collection.title, number), needles),
      snippet: found ?? highlight(description, foldText(description), needles),
      fragment: places.map(({ from, to }) =>
        cutAtKept([{ text: body.original.slice(from, to), match: false }], scriptFacts.kept, from),
      ),
    },
  ];
}
