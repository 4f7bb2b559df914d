import type { CompiledContent } from '../compiled/compiled-files';
import type { Article, Author, Category, ContentIndex, Page } from '../model';
import type { WithdrawnArticle } from './withdrawals';

/** Content that a snapshot is taken of. */
export type SnapshotContent = CompiledContent & {
  /** The articles that are live then, newest first. */
  articles: readonly Article[];
  /** Articles that are withdrawn then; none by default. */
  withdrawn?: readonly WithdrawnArticle[];
  /** All authors. */
  authors: readonly Author[];
  /** All categories. */
  categories: readonly Category[];
  /** All pages. */
  pages: readonly Page[];
  /** Facts of the site that this one has taken the place of. */
  oldSite?: ContentIndex['oldSite'];
  /** Files at the root of the site. */
  rootFiles?: ContentIndex['rootFiles'];
  /** The list of names. */
  names?: ContentIndex['names'];
  /** The house dictionary. */
  house?: ContentIndex['house'];
  /** Faults that an editor is told of in a preview. */
  mistakes?: ContentIndex['mistakes'];
};
