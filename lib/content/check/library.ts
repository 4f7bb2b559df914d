import type { AuthorRecord } from '../records/author';
import type { CategoryRecord } from '../records/category';
import type { PageRecord } from '../records/page';
import type { PostRecord } from '../records/post';
import type { Position } from './finding';

/** A record that could be read, with the way back to its file. */
export type Checked<T> = {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** The front matter, normalised. */
  record: T;
  /** Where a field's value stands in the file. */
  locate: (field: string) => Position;
};

/** All records of a content folder: what rules about relations look at. */
export type Library = {
  /** Posts. */
  posts: Checked<PostRecord>[];
  /** Authors. */
  authors: Checked<AuthorRecord>[];
  /** Categories. */
  categories: Checked<CategoryRecord>[];
  /** Pages. */
  pages: Checked<PageRecord>[];
};
