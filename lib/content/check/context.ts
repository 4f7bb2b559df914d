import type { AiOf } from '../source/ai-of';
import type { NamesFile } from '../source/names/read-names';
import type { OldSiteFile } from '../source/old-site/read-old-site';
import type { SettingProblem } from '../source/old-site/yaml-fields';
import type { OpenccFile } from '../source/opencc/read-opencc';
import type { OutletsFile } from '../source/outlets/read-outlets';
import type { LocatePicture } from '../source/picture-files';
import type { RootFile } from '../source/root-files';
import type { SiteFile } from '../source/site-file/read-site-file';
import type { Addresses } from './addresses';
import type { DocumentFile } from './document-file';
import type { Finding } from './finding';
import type { Entry } from './published/entry';
import type { Ledger } from './published/ledger';

/** Everything that the rules may look at. */
export type Context = {
  /** Content folder, as it shall appear in messages. */
  contentDir: string;
  /** The site's zone. */
  timeZone: string;
  /** The present. */
  now: Date;
  /** Gives the level of AI's part in a post. */
  aiOf: AiOf;
  /** Files of all documents that are UTF-8, in order. */
  files: readonly DocumentFile[];
  /** Documents that are not. */
  unreadable: readonly DocumentFile[];
  /** Files that no document type claims, as paths in the content folder. */
  ignored: readonly string[];
  /** Pictures and recordings in the content folder, as paths in it. */
  attachments: readonly string[];
  /** Files for the root of the site, and why one is not served. */
  rootFiles: readonly RootFile[];
  /** Files below `public/`, as paths in it. */
  publicFiles: readonly string[];
  /** Finds the file that a picture names, as the compiler does. */
  locatePicture: LocatePicture;
  /** Posts that are UTF-8. */
  posts: readonly DocumentFile<'posts'>[];
  /** Authors that are UTF-8. */
  authors: readonly DocumentFile<'authors'>[];
  /** Categories that are UTF-8. */
  categories: readonly DocumentFile<'categories'>[];
  /** Pages that are UTF-8. */
  pages: readonly DocumentFile<'pages'>[];
  /** Findings of the rules before this one. */
  found: readonly Finding[];
  /** The addresses that the content gives. */
  addresses: Addresses;
  /** Facts of the site that this one has taken the place of, and the problems of their file. */
  oldSite: OldSiteFile;
  /** Settings of the publication, and the problems of their file. */
  siteFile: SiteFile;
  /** The list of names, and what is wrong with its file. */
  names: NamesFile;
  /** The house dictionary, what is wrong with its file, and which of its sentences come out otherwise. */
  opencc: OpenccFile & { failed: readonly SettingProblem[] };
  /** Puts a name into the script of the site; null where no post is in the other one. */
  toOurScript: ((name: string) => string) | null;
  /** The list of outlets, and what is wrong with its file. */
  outlets: OutletsFile;
  /** Documents that came by `npm run import`, as paths in the content folder; null where its manifest is damaged. */
  imported: readonly string[] | null;
  /** The texts of published articles, as they are on record. */
  ledger: Ledger;
  /** Entries of the ledger that git remembers; none where it was not asked. */
  remembered: readonly Entry[];
};
