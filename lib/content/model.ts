import type { Name } from '@/lib/names/name';
import type { FormerAddresses } from '@/lib/old-site/permalinks';
import type { Publication } from '@/lib/publication';
import type { HouseDictionary } from '@/lib/script-conversion/house-dictionary';
import type {
  Author as AuthorDocument,
  Category as CategoryDocument,
  Page as PageDocument,
  Post,
} from 'contentlayer/generated';

/**
 * The strict shapes that views see, made of the types that contentlayer.config.ts declares (`npm run content:types`
 * writes them). Instants are ISO 8601 in UTC; days are `YYYY-MM-DD` in the site's zone.
 */

/** Fields that a document may leave out are null in the index. */
type OrNull<T> = {
  [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K];
};

/** A picture above an article. */
export type Cover = OrNull<NonNullable<Post['cover']>> & {
  /** The picture as published; none where it is on another site. */
  picture?: PublishedPicture;
};

/** A picture as published. */
export type PublishedPicture = {
  /** Address at which it is served; another picture has another one. */
  path: string;
  /** Width as shown upright, in pixels. */
  width: number;
  /** Height as shown upright, in pixels. */
  height: number;
};

/** A recording of an article. */
export type Recording = {
  /** Its address: a path on the site, or a URL elsewhere. */
  src: string;
  /** Its media type. */
  type: string;
  /** Its size; null where it is elsewhere and the editor has not said. */
  bytes: number | null;
  /** Seconds that it takes; null where that is not known. */
  seconds: number | null;
};

/** Words that an editor has written for the Traditional site; the rest is converted. */
export type TraditionalWords = OrNull<NonNullable<Post['hant']>>;

/** Source of an article. */
export type Source = OrNull<Omit<Post['sources'][number], 'archived'>> &
  Pick<Post['sources'][number], 'archived'> & {
    /** Ids of the marks in the text that lead to a note of it; absent where no note names it. */
    marks?: string[];
    /** Its publisher, as content/outlets.yml has it; absent where that has it not. */
    outlet?: string;
  };

/** A correction of an article, as its editor declares it. */
export type Correction = Post['corrections'][number];

/** Level of AI's part in an article, and the editor's note on it. */
export type AiInvolvement = OrNull<NonNullable<Post['ai']>>;

/** The implicit label that an article's file came with. */
export type Aigc = NonNullable<Post['aigc']>;

/** Fields of its document that an article's entry takes over. */
type PostField =
  | 'id'
  | 'slug'
  | 'day'
  | 'publishedAt'
  | 'updatedAt'
  | 'title'
  | 'tags'
  | 'lang'
  | 'pinned'
  | 'draft'
  | 'redirects'
  | 'series'
  | 'math'
  | 'corrections'
  | 'withdrawn'
  | 'reviewedAt';

/** A document's file and body. */
type FromFile = Pick<Post['summary'], 'hash'> & {
  /** Path of its file in the content folder. */
  source: string;
};

/** An article in the index: without its body, its authors and categories by id. */
export type ArticleEntry = OrNull<Pick<Post, PostField>> &
  Pick<Post['summary'], 'characters' | 'minutes'> &
  FromFile & {
    /** The editor's summary, or whole sentences of the opening. */
    description: string;
    /** Ids of its authors, in the order of the byline. */
    authors: string[];
    /** Ids of the people who have reviewed it and answer for it, in the order written. */
    reviewers: string[];
    /** Slugs of its categories, in the order written. */
    categories: string[];
    /** The picture above it, or null. */
    cover: Cover | null;
    /** Recording of the article, read aloud; or null. */
    audio: Recording | null;
    /** Its title and summary in the Traditional site, where they are not to be converted; or null. */
    hant: TraditionalWords | null;
    /** Its sources, in the order written. */
    sources: Source[];
    /** Addresses that it had on the old site, computed. */
    former: FormerAddresses;
    /** The id that feeds know it by from before, or null. */
    feedId: string | null;
    /** Level of AI's part, or null where the editor has not said. */
    ai: AiInvolvement | null;
    /** The implicit label that its file came with, or null. */
    aigc: Aigc | null;
  };

/** An article as views see it: without its body, its authors and categories as they are. */
export type Article = Omit<ArticleEntry, 'authors' | 'reviewers' | 'categories'> & {
  /** Its authors, in the order of the byline. */
  authors: Author[];
  /** Its reviewers, who answer for it, in the order written. */
  reviewers: Author[];
  /** Its categories, in the order written. */
  categories: Category[];
  /** Its title, its tags and its series as they are written, where it is shown in another script. */
  written?: Pick<ArticleEntry, 'title' | 'tags' | 'series'>;
};

/** A person or a team that signs articles, or a person who reviews them. */
export type Author = OrNull<
  Pick<AuthorDocument, 'id' | 'name' | 'kind' | 'role' | 'description' | 'avatar' | 'links'>
> &
  FromFile;

/** A category; one that has no document is known by its name alone. */
export type Category = OrNull<
  Pick<CategoryDocument, 'name' | 'description' | 'color' | 'genre' | 'staleAfter'>
> & {
  /** Last segment of the address; may be Chinese. */
  slug: string;
  /** Whether it has a document of its own, and so exists even without articles. */
  documented: boolean;
};

/** A page about the publication. */
export type Page = OrNull<Pick<PageDocument, 'slug' | 'title' | 'updatedAt'>> &
  FromFile & {
    /** The editor's summary, or whole sentences of the opening. */
    description: string;
  };

/** A name of the list of names, and the ids of the articles that have it in some form, newest first. */
export type NameEntry = Name & { articles: string[] };

/** Everything that lists and the route gate need, and no body. */
export type ContentIndex = {
  /** Newest first; by title, then slug where the instant is the same. */
  articles: ArticleEntry[];
  /** Authors by name. */
  authors: Author[];
  /** Categories by name; those with documents first. */
  categories: Category[];
  /** Pages by slug. */
  pages: Page[];
  /** Old addresses, decoded, and the paths that they lead to; null where no site has been replaced by this one. */
  oldSite: { redirects: Record<string, string> } | null;
  /** Words of the publication about itself; absent where nobody has asked. */
  publication?: Publication;
  /** Digests of the publication's own files at the root of the site, by their addresses; absent where there are none. */
  rootFiles?: Record<string, string>;
  /** The list of names, and who has them; absent where there is none. */
  names?: NameEntry[];
  /** The house dictionary, with what the list of names holds of it; absent where there is neither. */
  house?: HouseDictionary;
  /** Digest of the addresses of all pictures: one that was replaced under its name makes another index. */
  pictures?: string;
  /** Reasons why something is missing in a preview on an editor's machine; what is published has no such list. */
  mistakes?: Mistake[];
};

/** An error that the gate has found, as an editor is told of it in the page. */
export type Mistake = {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
  /** The fault and its remedy, in Chinese. */
  message: string;
};
