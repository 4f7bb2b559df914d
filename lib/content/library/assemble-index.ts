import type { AiLevel } from '@/lib/ai/levels';
import { slugOfName } from '@/lib/chinese/slug';
import { NO_OLD_SITE } from '@/lib/old-site/old-site';
import type { Outlet } from '@/lib/outlets/outlet';
import { recordingType } from '@/lib/recording-types';
import type { Author, Category, Page, Post } from 'contentlayer/generated';
import type * as model from '../model';
import { createAiOf } from '../source/ai-of';
import { createResolve, type Resolve } from '../source/resolve';
import { categoryFields } from '../source/schema/tables';
import { formerOf, NOT_MOVED, type Moving } from './former';
import { byAuthor, byDateTitleSlug, byName } from './order';
import { createSourcesOf } from './sources-of';

/** Facts of posts' recordings, by the paths of the posts' files. */
export type Recordings = ReadonlyMap<string, model.Recording>;

/** A document without what Contentlayer adds. */
type Plain<D> = Omit<D, '_raw' | 'type'>;

/** The pictures above posts as published, by the paths of their files. */
export type Covers = ReadonlyMap<string, model.PublishedPicture>;

/** Documents by type. */
export type Documents = {
  /** Posts, drafts and scheduled ones too. */
  posts: readonly Plain<Post>[];
  /** Authors. */
  authors: readonly Plain<Author>[];
  /** Categories. */
  categories: readonly Plain<Category>[];
  /** Pages. */
  pages: readonly Plain<Page>[];
};

/**
 * Makes the index of documents: names become ids, categories without a document are added, order is fixed.
 * @param moving facts of the site that this one has taken the place of
 * @param recordings facts of posts' recordings, by the paths of the posts' files
 * @param ai level of AI's part in articles of which neither they nor their categories say it
 * @param covers the pictures above posts, by the paths of their files
 * @param outlets outlets, known by their hosts
 * @throws {Error} naming each file whose author is unknown; the gate has said so before, with the line
 */
export function assembleIndex(
  documents: Documents,
  moving = NOT_MOVED,
  recordings: Recordings = new Map(),
  ai: AiLevel | null = null,
  covers: Covers = new Map(),
  outlets: readonly Outlet[] = [],
): model.ContentIndex {
  const authors = createResolve(documents.authors);
  const categories = createResolve(documents.categories);
  const aiOf = createAiOf(documents.categories, ai);
  const sourcesOf = createSourcesOf(outlets);
  const articles = documents.posts.map((post) => ({
    ...toEntry(post, authors, categories, moving),
    ai: aiOf(post),
    sources: sourcesOf(post),
    cover: post.cover ? toCover(post.cover, covers.get(post._id)) : null,
    audio: recordings.get(post._id) ?? (post.audio ? asWritten(post.audio) : null),
  }));
  return {
    articles: articles.sort(byDateTitleSlug),
    authors: documents.authors.map(toAuthor).sort(byAuthor),
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
  post: Plain<Post>,
  authors: Resolve,
  categories: Resolve,
  moving: Moving,
): Omit<model.ArticleEntry, 'audio' | 'ai' | 'cover' | 'sources'> {
  const { _id: source, summary } = post;
  const unique = (list: string[]) => [...new Set(list)];
  const idsOf = (names: string[]) =>
    unique(names.map((name) => authors(name) ?? unknownAuthor(name, source)));
  return {
    updatedAt: post.updatedAt ?? null,
    description: post.excerpt,
    tags: post.tags,
    lang: post.lang ?? null,
    hant: post.hant ? toTraditional(post.hant) : null,
    pinned: post.pinned,
    redirects: post.redirects,
    series: post.series ?? null,
    math: post.math,
    corrections: post.corrections,
    withdrawn: post.withdrawn ?? null,
    aigc: post.aigc ?? null,
    title: post.title,
    slug: post.slug,
    day: post.day,
    publishedAt: post.publishedAt,
    draft: post.draft,
    ...formerOf(post, moving),
    id: post.id,
    authors: idsOf(post.authorNames),
    reviewers: idsOf(post.reviewerNames),
    reviewedAt: post.reviewedAt ?? null,
    categories: unique(post.categoryNames.map((name) => categories(name) ?? slugOfName(name))),
    characters: summary.characters,
    minutes: summary.minutes,
    hash: summary.hash,
    source,
  };
}

function toTraditional({ title, description }: NonNullable<Post['hant']>): model.TraditionalWords {
  return { title: title ?? null, description: description ?? null };
}

function toCover(
  { src, alt, caption, credit }: NonNullable<Post['cover']>,
  picture?: model.PublishedPicture,
): model.Cover {
  return {
    ...{ src, alt, caption: caption ?? null, credit: credit ?? null },
    ...(picture && {
      picture: { path: picture.path, width: picture.width, height: picture.height },
    }),
  };
}

/** Makes the facts of a recording that has not been read. */
function asWritten({ src, duration, bytes }: NonNullable<Post['audio']>): model.Recording {
  const type = recordingType(src) ?? 'audio/mpeg';
  return { src, type, bytes: bytes ?? null, seconds: duration ?? null };
}

function toAuthor({ aliases: _, _id: source, summary, ...author }: Plain<Author>): model.Author {
  const { id, name, kind, description, links } = author;
  const { role = null, avatar = null } = author;
  return { id, name, kind, role, description, avatar, links, source, hash: summary.hash };
}

function toCategory(category: Plain<Category>): model.Category {
  const { id, name, description, color, genre, staleAfter = null } = category;
  return { slug: id, name, description, color, genre, documented: true, staleAfter };
}

function toPage({ _id: source, excerpt, summary, ...page }: Plain<Page>): model.Page {
  const { slug, title, updatedAt = null } = page;
  return { slug, title, description: excerpt, updatedAt, source, hash: summary.hash };
}

function undocumented(documents: Documents, resolve: Resolve): model.Category[] {
  const names = documents.posts
    .flatMap(({ categoryNames }) => categoryNames)
    .filter((name) => resolve(name) === null);
  const bySlug = new Map(names.reverse().map((name) => [slugOfName(name), name]));
  // One address, one category: the one that has a document. The gate tells of the name.
  for (const { id } of documents.categories) bySlug.delete(id);
  const nothingElse = {
    description: categoryFields.description.default,
    color: categoryFields.color.default,
    genre: categoryFields.genre.default,
    documented: false,
    staleAfter: null,
  };
  return [...bySlug].map(([slug, name]) => ({ slug, name, ...nothingElse }));
}

function unknownAuthor(name: string, file: string): never {
  throw new Error(`${file}: 没有作者“${name}”的文件 / no document for the author "${name}"`);
}
