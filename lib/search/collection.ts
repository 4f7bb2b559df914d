import type { SearchText } from '@/lib/content/compiled/search-texts';
import { isInOtherScript } from '@/lib/content/library/script-of';
import type { Article } from '@/lib/content/model';
import { site } from '@/lib/site';
import { keepBodies, type Bodies } from './bodies';
import { createField, type Field } from './field';
import type { ScriptFacts } from './highlight';
import { shownText } from './readings';
import type { Wording } from './wordings';

/** Search data that does not depend on the articles: folded once. Each text has a number. */
export type Texts = {
  /** Numbers of the articles, by id. */
  numbers: ReadonlyMap<string, number>;
  /** The texts of the bodies. */
  bodies: Bodies;
  /** Headings, a line each. */
  headings: Field;
  /** The pinyin of titles and authors, a syllable an entry; `-` where there is none. */
  syllables: readonly (readonly string[])[];
  /** Bodies in the other script, in the words of the default locale; empty where they are the same, null where all are. */
  shown: Field | null;
  /** Ways in which each body is not the same in every locale. */
  scriptFacts: readonly ScriptFacts[];
  /** Words that the texts say again and again, with a space between. */
  words: readonly string[];
  /** Their pinyin, in the same order. */
  spoken: readonly string[];
  /** Their mean length, in UTF-16 code units. */
  meanLength: number;
};

/** The articles that are searched, with their texts. */
export type Collection = Texts & {
  /** Articles by number; nothing where an article is not public. */
  articles: readonly (Article | undefined)[];
  /** Places of the numbers among the articles, newest first. */
  places: Uint32Array;
  /** The numbers of what is public, in order. */
  all: readonly number[];
  /** Titles. */
  title: Field;
  /** Categories, authors and tags, a line each, and what an editor calls the article in Traditional script. */
  names: Field;
};

/** Texts of an article that are searched beside its body as it was written. */
export type Apparatus = Omit<SearchText, 'text'> & {
  /** Its body in the words of the default locale, where these are others. */
  shown: string;
};

/** Folds the search data of all articles, and keeps it in memory. */
export function foldTexts(texts: readonly SearchText[]): Texts {
  return foldApparatus(texts.map(apparatusOf), keepBodies(texts.map(({ text }) => text)));
}

/** Gives what is searched of an article beside its body as it was written. */
export function apparatusOf({ text, ...rest }: SearchText): Apparatus {
  return { ...rest, shown: shownText(text, rest.reworded ?? []) };
}

/**
 * Folds what is searched beside the bodies.
 * @param apparatus of all articles
 * @param bodies their texts, in the same order
 */
export function foldApparatus(apparatus: readonly Apparatus[], bodies: Bodies): Texts {
  // With a line end after each: no length is 0.
  const length = bodies.lengths.reduce((sum, each) => sum + each + 1, 0);
  return {
    numbers: new Map(apparatus.map(({ id }, number) => [id, number])),
    bodies,
    headings: createField(apparatus.map(({ headings }) => headings.join('\n'))),
    syllables: apparatus.map(({ syllables }) => syllables.split(' ')),
    shown: apparatus.some(({ shown }) => shown)
      ? createField(apparatus.map(({ shown }) => shown))
      : null,
    scriptFacts: apparatus.map(({ kept = [], reworded = [] }) => ({ kept, reworded })),
    words: apparatus.map(({ words }) => words),
    spoken: apparatus.map(({ spoken }) => spoken),
    meanLength: length / Math.max(1, apparatus.length),
  };
}

/**
 * Puts articles and their texts together. A draft has no search data, and is not found.
 * @param newestFirst the public articles
 * @param wordings ways in which what is in the other script is worded here
 */
export function collect(
  texts: Texts,
  newestFirst: readonly Article[],
  wordings: readonly Wording[],
): Collection {
  const articles = new Array<Article | undefined>(texts.numbers.size).fill(undefined);
  const places = new Uint32Array(articles.length);
  newestFirst.forEach((article, place) => {
    const number = texts.numbers.get(article.id);
    if (number === undefined) return;
    articles[number] = article;
    places[number] = place;
  });
  return {
    ...texts,
    articles,
    places,
    all: [...articles.keys()].filter((number) => articles[number]),
    title: createField(articles.map((article) => article?.title.normalize('NFC') ?? '')),
    names: createField(articles.map((article) => (article ? namesOf(article, wordings) : ''))),
  };
}

function namesOf(
  { categories, authors, tags, hant, lang, title }: Article,
  wordings: readonly Wording[],
): string {
  const names = [...categories, ...authors].map(({ name }) => name);
  // Whoever reads it in the other script looks for the words that are shown: 软件 for 軟體.
  const shown = isInOtherScript(lang, site.defaultLocale)
    ? wordings.flatMap((wording) => [title, ...tags].map(wording))
    : [];
  return [...names, ...tags, hant?.title ?? [], shown].flat().join('\n');
}
