import type { Problem } from '@/lib/content/source/problem';
import type { FeedIdRule, PermalinkRule } from '@/lib/old-site/old-site';
import type { Say } from './note';
import type { SourceTree } from './source/tree';

/** Engine that a site is made with. */
export type Engine = 'jekyll' | 'hexo' | 'hugo';

/** Settings of the old site. */
export type SiteSettings = {
  /** Its name; empty where it has none. */
  title: string;
  /** Its description; empty where it has none. */
  description: string;
  /** Code of the language that it says it is in; empty where it says none. */
  language: string;
  /** Name under which it showed posts that name no author; null where it has none. */
  author: string | null;
  /** Its origin and base path as readers typed them, e.g. `https://example.com/blog`; null where unknown. */
  url: string | null;
  /** The path that all its addresses begin with: empty, or `/blog`. */
  basePath: string;
  /** Whether addresses without a slash at their head were read from the site's root: Hugo's `canonifyURLs`. */
  rooted?: boolean;
  /** Zone of dates without one; null where the building machine's was taken. */
  timeZone: string | null;
  /** Rules by which its posts' addresses were made, from the root of its host. */
  permalinks: readonly PermalinkRule[];
  /** Signs that it printed otherwise than they were typed. */
  typography: Typography;
  /** Old names of its lists where ours differ: addresses without the base path, decoded, and ours. */
  lists: readonly (readonly [from: string, to: string])[];
  /** Rule of the ids in its feed; null where it had none, or none that is known. */
  feedIds: FeedIdRule | null;
};

/** Signs that an engine printed otherwise than they were typed. */
export type Typography = {
  /** `--`, `---` and `...` were dashes and dots. */
  symbols: boolean;
  /** `<<` and `>>` were guillemets. */
  guillemets: boolean;
  /** Straight quotation marks were curly. */
  quotes: boolean;
  /** A line was a line. */
  breaks: boolean;
};

/** A document of the old site, on its way to what we read. */
export type SourceDocument = {
  /** Kind of document that it becomes. */
  kind: 'post' | 'draft' | 'page';
  /** Path in the old site's folder. */
  file: string;
  /** Path wanted in the content folder, e.g. `posts/2026-02-28-name.md`. */
  place: string;
  /**
   * Front matter in YAML between lines of `---`, and the body: the file's own text, in which steps change
   * what our renderer does not read, and nothing else.
   */
  text: string;
  /** The front matter as the engine understands it, what the site sets by default included. */
  fields: Readonly<Record<string, unknown>>;
  /** Every address that it had, percent-decoded, from the root; the one that was linked to comes first. */
  oldAddresses: readonly string[];
  /** Names of other documents by which the engine's tags refer to it, e.g. `2026-02-28-name`. */
  names: readonly string[];
};

/** An author of the old site. */
export type SourceAuthor = {
  /** Name as shown. */
  name: string;
  /** Other names that posts use, the key in the data file for one. */
  aliases: readonly string[];
  /** A line about the author; empty where there is none. */
  description: string;
  /** Web sites and accounts. */
  links: readonly { label: string; url: string }[];
  /** Address of the portrait as the old site has it, or null. */
  avatar: string | null;
};

/** A file that comes along as it is. */
export type Attachment = {
  /** Path in the old site's folder. */
  file: string;
  /** Folder that it goes to. */
  area: 'content' | 'public';
  /** Path there. */
  place: string;
  /** Its bytes, where the old site has no such file but a picture in a text. */
  bytes?: Buffer;
};

/** The old site, as one step hands it to the next. */
export type Site = {
  /** Engine that it is made with. */
  engine: Engine;
  /** Its folder. */
  tree: SourceTree;
  /** Settings of the site. */
  settings: SiteSettings;
  /** Posts, drafts and pages. */
  documents: readonly SourceDocument[];
  /** Authors. */
  authors: readonly SourceAuthor[];
  /** Files that can be linked to: old address from the root, percent-decoded, without the base path → path in the folder. */
  files: ReadonlyMap<string, string>;
  /** Files that come along. */
  attachments: readonly Attachment[];
  /** Old addresses of pages, for which pages have no field. */
  redirects: readonly PageRedirect[];
};

/** An old address of a page. */
export type PageRedirect = {
  /** The address, from the root, decoded. */
  from: string;
  /** The page's present address. */
  to: string;
  /** The page's path in the content folder. */
  place: string;
};

/** Target of an import. */
export type Target = {
  /** The content folder. */
  contentDir: string;
  /** The folder of static files. */
  publicDir: string;
  /** The new site's zone. */
  timeZone: string;
  /** Articles on one page of a list. */
  pageSize: number;
  /** Templates that the newsroom wants for includes, tags and shortcodes, by their names. */
  mapping: Readonly<Record<string, string>>;
  /** Address at which the old site can be read, e.g. `https://example.com/blog`; null where nobody said. */
  oldSite: string | null;
  /** Collections of Jekyll's that come too, by their names. */
  collections: readonly string[];
};

/** One step on the way: it sees the whole site and changes one kind of thing. */
export type Step = {
  /** Its name in progress and reports, kebab-case. */
  name: string;
  /** Work of the step, in one line. */
  about: Problem;
  /** Does it. */
  run: (site: Site, target: Target, say: Say) => Site | Promise<Site>;
};
