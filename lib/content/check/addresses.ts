import type { Route } from '@/lib/addresses/route-table';
import { pathOf, paths } from '@/lib/addresses/urls';
import { answerTo, type Answer } from '../library/answer';
import { assembleIndex } from '../library/assemble-index';
import { createLibrary, PREVIEW } from '../library/create-library';
import type { Moving } from '../library/former';
import type { ArticleEntry } from '../model';
import type { Kind } from '../source/files';
import type { Records } from '../source/read-fields';
import { articleId } from '../source/records/post';
import { createResolve } from '../source/resolve';
import type { RootFile } from '../source/root-files';
import type { DocumentFile } from './document-file';

/** Addresses of the content. */
export type Addresses = {
  /** Gives the site's answer to a path; drafts and scheduled articles count. */
  answer: (path: string) => Answer;
  /** Finds the page that a path shows, or that it leads to; or null. */
  find: (path: string) => Route | null;
  /** Path of a document. */
  of: (document: DocumentFile) => string;
  /** The document that a route shows, or null: a list, or a category without a document. */
  documentAt: (route: Route) => DocumentFile | null;
  /** Paths of all documents. */
  all: readonly string[];
  /** Finds the index's entry of a post. */
  entryOf: (post: DocumentFile<'posts'>) => ArticleEntry | null;
};

/** Documents by type. */
type Documents = { [K in Kind]: readonly DocumentFile<K>[] };

/**
 * Builds the addresses of a content folder with the code that serves them.
 * @param pageSize articles on one page of a list
 * @param moving facts of the site that this one has taken the place of
 * @param rootFiles files at the root of the site
 */
export function createAddresses(
  documents: Documents,
  pageSize: number,
  moving?: Moving,
  rootFiles: readonly RootFile[] = [],
): Addresses {
  const { posts, authors, categories, pages } = documents;
  const resolve = createResolve(authors.map(({ record }) => record));
  const linked = {
    posts: compiled(posts).map((post) => ({
      ...post,
      id: articleId(post),
      // An unknown author is another rule's matter.
      authorNames: post.authorNames.filter((name) => resolve(name) !== null),
      reviewerNames: post.reviewerNames.filter((name) => resolve(name) !== null),
    })),
    authors: compiled(authors),
    categories: compiled(categories),
    pages: compiled(pages),
  };
  const served = rootFiles.filter(({ problem }) => problem === null);
  const index = {
    ...assembleIndex(linked, moving),
    rootFiles: Object.fromEntries(served.map(({ address }) => [address, ''])),
  };
  const bySource = new Map(index.articles.map((entry) => [entry.source, entry]));
  const snapshot = createLibrary(index, pageSize).at(PREVIEW);
  const answer = (path: string): Answer => answerTo(snapshot, path);
  const find = (path: string): Route | null => {
    const found = answer(path);
    // The address of a withdrawn article says that it was withdrawn: a link may lead there.
    if (found.kind === 'shown' || found.kind === 'withdrawn') return found.route;
    return found.kind === 'spelt' || found.kind === 'moved' ? find(found.path) : null;
  };
  const all = [...posts, ...authors, ...categories, ...pages];
  const byPath = new Map(all.map((document) => [addressOf(document), document]));
  return {
    answer,
    find,
    of: addressOf,
    documentAt: (route) => (isOfDocument(route) ? byPath.get(pathOf(route)) : null) ?? null,
    all: [...byPath.keys()],
    entryOf: ({ source }) => bySource.get(source) ?? null,
  };
}

function compiled<K extends Kind>(documents: readonly DocumentFile<K>[]) {
  const summary = { characters: 0, minutes: 1, opening: '', images: [], hash: '' };
  return documents.map(({ source, record }) => ({ _id: source, ...record, summary, excerpt: '' }));
}

/** Whether a route shows a document, and not something else that might have its address. */
function isOfDocument({ kind }: Route): boolean {
  return ['article', 'author', 'category', 'page'].includes(kind);
}

function addressOf({ kind, record }: DocumentFile): string {
  switch (kind) {
    case 'posts':
      return paths.article(record as Records['posts']);
    case 'authors':
      return paths.author(record as Records['authors']);
    case 'categories':
      return paths.category({ slug: (record as Records['categories']).id });
    case 'pages':
      return paths.page(record as Records['pages']);
  }
}
