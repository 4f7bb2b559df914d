import { slugOfName } from '@/lib/chinese/slug';
import { NO_OLD_SITE } from '@/lib/old-site/old-site';
import type { Summary } from '../body/summary';
import type { ArticleEntry, Author, Category, ContentIndex, Page } from '../model';
import type { AuthorRecord } from '../source/records/author';
import type { CategoryRecord } from '../source/records/category';
import type { PageRecord } from '../source/records/page';
import type { PostRecord } from '../source/records/post';
import { createResolve, type Resolve } from '../source/resolve';
import { formerOf, NOT_MOVED, type Moving } from './former';
import { byDateTitleSlug, byName } from './order';

/** A compiled document without its body. */
export type Compiled<T> = {
  /** Path of the source file in the content folder. */
  source: string;
  /** What its body comes to. */
  summary: Summary;
  /** Its front matter, normalised. */
  fields: T;
};

/** Compiled documents by type. */
export type Documents = {
  /** Posts, drafts and scheduled ones too. */
  posts: Compiled<PostRecord>[];
  /** Authors. */
  authors: Compiled<AuthorRecord>[];
  /** Categories. */
  categories: Compiled<CategoryRecord>[];
  /** Pages. */
  pages: Compiled<PageRecord>[];
};

/**
 * Links documents into the index: names become ids, categories without a document are added, order is fixed.
 * @param moving what is known of the site that this one has taken the place of
 * @throws {Error} naming each file whose author is unknown; the gate has said so before, with the line
 */
export function link(documents: Documents, moving = NOT_MOVED): ContentIndex {
  const authors = createResolve(documents.authors.map(({ fields }) => fields));
  const categories = createResolve(documents.categories.map(({ fields }) => fields));
  const articles = documents.posts.map((post) => toEntry(post, authors, categories, moving));
  return {
    articles: articles.sort(byDateTitleSlug),
    authors: documents.authors.map(toAuthor).sort(byName),
    categories: [
      ...documents.categories.map(toCategory).sort(byName),
      ...undocumented(documents, categories).sort(byName),
    ],
    pages: documents.pages.map(toPage).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    oldSite:
      moving.oldSite === NO_OLD_SITE
        ? null
        : { redirects: Object.fromEntries(moving.oldSite.redirects) },
  };
}

function toEntry(
  post: Compiled<PostRecord>,
  authors: Resolve,
  categories: Resolve,
  moving: Moving,
): ArticleEntry {
  const { authorNames, categoryNames, guid: _guid, written: _written, ...fields } = post.fields;
  const { opening, characters, minutes, hash } = post.summary;
  const unique = (list: string[]) => [...new Set(list)];
  return {
    ...fields,
    ...formerOf(post.source, post.fields, moving),
    id: `${fields.day}/${fields.slug}`,
    description: fields.description ?? opening,
    authors: unique(authorNames.map((name) => authors(name) ?? unknownAuthor(name, post.source))),
    categories: unique(categoryNames.map((name) => categories(name) ?? slugOfName(name))),
    characters,
    minutes,
    hash,
    source: post.source,
  };
}

function toAuthor({ fields, summary, source }: Documents['authors'][number]): Author {
  const { aliases, ...author } = fields;
  return { ...author, source, hash: summary.hash };
}

function toCategory({
  fields: { id, name, description, color, genre, staleAfter },
}: Documents['categories'][number]): Category {
  return { slug: id, name, description, color, genre, documented: true, staleAfter };
}

function toPage({ fields, summary, source }: Documents['pages'][number]): Page {
  return {
    ...fields,
    description: fields.description ?? summary.opening,
    source,
    hash: summary.hash,
  };
}

function undocumented(documents: Documents, resolve: Resolve): Category[] {
  const names = documents.posts
    .flatMap(({ fields }) => fields.categoryNames)
    .filter((name) => resolve(name) === null);
  const bySlug = new Map(names.reverse().map((name) => [slugOfName(name), name]));
  // One address, one category: the one that has a document. The gate tells of the name.
  for (const { fields } of documents.categories) bySlug.delete(fields.id);
  const nothingElse = {
    description: '',
    color: 'cinnabar',
    genre: 'news',
    documented: false,
    staleAfter: null,
  } as const;
  return [...bySlug].map(([slug, name]) => ({ slug, name, ...nothingElse }));
}

function unknownAuthor(name: string, file: string): never {
  throw new Error(`${file}: 没有作者“${name}”的文件 / no document for the author "${name}"`);
}
