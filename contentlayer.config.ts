import { defineDocumentType, defineNestedType, makeSource } from 'contentlayer/source-files';
import { articleId } from './lib/content/source/records/post';
import { always, declare, notedSources } from './lib/content/source/schema/declare';
import {
  authorFields as author,
  categoryFields as category,
  pageFields as page,
  postFields as post,
} from './lib/content/source/schema/tables';
import { site } from './lib/site';

/**
 * Types of documents: post, author, category and page, which Contentlayer writes to `.contentlayer/generated` for
 * lib/content/model.ts and for all who import from `contentlayer/generated`.
 *
 * A field of the front matter is declared by its line in lib/content/source/schema/tables.ts, by which the gate reads
 * it and the handbook explains it. Each value has one form here, whichever way it was written, and fields that
 * say the same (`updated`, `last_modified_at`) are one: lib/content/source/records.
 */

/** Summary of a body; bodies are in packs (docs/decisions/0015-packs.md). */
const summary = {
  type: 'nested',
  required: true,
  description: 'What its body comes to',
  of: defineNestedType(() => ({
    fields: {
      opening: {
        type: 'string',
        required: true,
        description: 'Whole sentences of the opening; empty for an empty body',
      },
      characters: {
        type: 'number',
        required: true,
        description: '字数: Han characters, Latin words and numbers',
      },
      minutes: { type: 'number', required: true, description: 'Reading time in minutes' },
      images: {
        type: 'list',
        of: { type: 'string' },
        required: true,
        description: 'The images of the body as written, each once',
      },
      noted: notedSources,
      hash: { type: 'string', required: true, description: 'Changes whenever the body does' },
    },
  })),
} as const;

/** The name of a file. */
const id = {
  type: 'string',
  required: true,
  description: 'Last segment of its address: the file’s name',
} as const;

/** A post of the content folder's `posts/`, or a draft of `_drafts/`. */
const Post = defineDocumentType(() => ({
  name: 'Post',
  description: '文章（`posts/`、`_drafts/`）',
  contentType: 'data',
  fields: {
    title: declare(post.title),
    slug: always(post.slug),
    publishedAt: always(post.date),
    day: {
      type: 'string',
      required: true,
      description: 'Day of publication in the site’s zone, YYYY-MM-DD',
    },
    updatedAt: declare(post.updated),
    description: declare(post.description),
    authorNames: declare(post.author),
    categoryNames: declare(post.categories),
    tags: declare(post.tags),
    series: declare(post.series),
    cover: declare(post.cover),
    audio: declare(post.audio),
    sources: declare(post.sources),
    corrections: declare(post.corrections),
    withdrawn: declare(post.withdrawn),
    ai: declare(post.ai),
    aigc: declare(post.AIGC),
    reviewerNames: declare(post.reviewed_by),
    reviewedAt: declare(post.reviewed_at),
    lang: declare(post.lang),
    hant: declare(post.hant),
    math: declare(post.math),
    pinned: declare(post.pinned),
    wechat: declare(post.wechat),
    draft: declare(post.draft),
    redirects: declare(post.redirect_from),
    guid: declare(post.guid),
    written: {
      type: 'list',
      required: true,
      description:
        'What old addresses are made of, as written: texts and numbers of no other field',
      of: defineNestedType(() => ({
        fields: {
          name: { type: 'string', required: true, description: 'Its name in the front matter' },
          value: { type: 'string', required: true, description: 'What was written' },
        },
      })),
    },
    summary,
  },
  computedFields: {
    id: {
      type: 'string',
      description: 'Identity: day and slug, e.g. `2026-02-28/ai-daily-news`',
      resolve: articleId,
    },
    excerpt: {
      type: 'string',
      description: 'The editor’s summary, or whole sentences of the opening',
      resolve: ({ description, summary }) => description ?? summary.opening,
    },
  },
}));

/** Whoever signs articles. */
const Author = defineDocumentType(() => ({
  name: 'Author',
  description: '作者（`authors/`）',
  contentType: 'data',
  fields: {
    id,
    name: declare(author.name),
    kind: declare(author.kind),
    role: declare(author.role),
    description: declare(author.description),
    aliases: declare(author.aliases),
    avatar: declare(author.avatar),
    links: declare(author.links),
    summary,
  },
}));

/** A category that has a file. */
const Category = defineDocumentType(() => ({
  name: 'Category',
  description: '分类（`categories/`）',
  contentType: 'data',
  fields: {
    id,
    name: declare(category.name),
    description: declare(category.description),
    color: declare(category.color),
    genre: declare(category.genre),
    aliases: declare(category.aliases),
    ai: declare(category.ai),
    staleAfter: declare(category.stale_after),
    summary,
  },
}));

/** A page about the publication. */
const Page = defineDocumentType(() => ({
  name: 'Page',
  description: '页面（`pages/`）',
  contentType: 'data',
  fields: {
    slug: id,
    title: declare(page.title),
    description: declare(page.description),
    updatedAt: declare(page.updated),
    summary,
  },
  computedFields: {
    excerpt: {
      type: 'string',
      description: 'The editor’s summary, or whole sentences of the opening',
      resolve: ({ description, summary }) => description ?? summary.opening,
    },
  },
}));

export default makeSource({
  contentDirPath: site.contentDir,
  documentTypes: [Post, Author, Category, Page],
  disableImportAliasWarning: true,
});
