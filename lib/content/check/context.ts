import type { Addresses } from './addresses';
import type { Checked, DocumentFile } from './document-file';

/** Everything that the rules may look at. */
export type Context = {
  /** Content folder, as it shall appear in messages. */
  contentDir: string;
  /** The site's zone. */
  timeZone: string;
  /** The present. */
  now: Date;
  /** Files of all documents that are UTF-8, in order. */
  files: readonly DocumentFile[];
  /** Those that are not. */
  unreadable: readonly DocumentFile[];
  /** Files that no document type claims, as paths in the content folder. */
  ignored: readonly string[];
  /** Pictures in the content folder, as paths in it. */
  attachments: readonly string[];
  /** Files below `public/`, as paths in it. */
  publicFiles: readonly string[];
  /** Posts whose record could be read. */
  posts: readonly Checked<'posts'>[];
  /** Authors whose record could be read. */
  authors: readonly Checked<'authors'>[];
  /** Categories whose record could be read. */
  categories: readonly Checked<'categories'>[];
  /** Pages whose record could be read. */
  pages: readonly Checked<'pages'>[];
  /** The addresses that the content gives. */
  addresses: Addresses;
};
