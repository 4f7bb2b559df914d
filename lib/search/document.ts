import { foldText } from '@/lib/chinese/fold-text';
import type { Article } from '@/lib/content/model';
import type { SearchText } from '@/lib/content/search-texts';

/** An article as it is searched: every field folded (`foldText`). */
export type SearchDocument = {
  /** The article. */
  article: Article;
  /** Its title. */
  title: string;
  /** Its categories, authors and tags, a line each. */
  names: string;
  /** Its headings, a line each. */
  headings: string;
  /** The text of its body. */
  text: string;
  /** The text of its body as written. */
  original: string;
  /** The pinyin of its title and its authors, a syllable an entry; `-` where there is none. */
  syllables: readonly string[];
};

/** Of an article's search data what does not depend on the article: folded once. */
export type FoldedText = Omit<SearchDocument, 'article' | 'title' | 'names'>;

/** Folds the search data of an article. */
export function foldSearchText({ text, headings, syllables }: SearchText): FoldedText {
  return {
    headings: foldText(headings.join('\n')),
    text: foldText(text),
    original: text,
    syllables: syllables.split(' '),
  };
}

/** Puts an article and its folded search data together. */
export function toDocument(article: Article, folded: FoldedText): SearchDocument {
  const { title, categories, authors, tags } = article;
  const names = [...categories, ...authors].map(({ name }) => name).concat(tags);
  return {
    article,
    title: foldText(title.normalize('NFC')),
    names: foldText(names.join('\n')),
    ...folded,
  };
}
