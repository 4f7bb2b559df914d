import type { Values } from '../store/store';
import type { Kind } from './files';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { type InferredTitle, inferTitle } from './infer-title';
import {
  type AuthorRecord,
  type CategoryRecord,
  type PageRecord,
  readAuthor,
  readCategory,
  readPage,
} from './records/plain-records';
import { type PostRecord, readPost } from './records/post';
import type { ReadRecord } from './records/record';
import type { FieldProblem } from './schema/fields';
import type { SourceFile } from './source-file';

/** The record of each document type. */
export type Records = {
  /** Posts. */
  posts: PostRecord;
  /** Authors. */
  authors: AuthorRecord;
  /** Categories. */
  categories: CategoryRecord;
  /** Pages. */
  pages: PageRecord;
};

/** Fields of a file's front matter, as read. */
export type Fields<K extends Kind = Kind> = {
  /** Its front matter. */
  frontMatter: FrontMatter;
  /** Its title, where the front matter has none; `frontMatter.raw` has it too. */
  inferredTitle: InferredTitle | null;
  /** Its front matter, normalised, with stand-ins where it is damaged. */
  record: Records[K];
  /** Whether the record is the document's own in all that it needs. */
  whole: boolean;
  /** Problems of its fields. */
  problems: FieldProblem[];
};

const readers: { [K in Kind]: ReadRecord<Records[K]> } = {
  posts: readPost,
  authors: readAuthor,
  categories: readCategory,
  pages: readPage,
};

/**
 * Reads the fields of a file. Front matter without fault is parsed once; where its values stand is
 * found out where it is asked.
 * @param timeZone the site's zone
 * @param values values that earlier work has read
 */
export function recallFields<K extends Kind>(
  kind: K,
  file: SourceFile,
  timeZone: string,
  values: Values,
): Fields<K> {
  const { source, key, text } = file;
  const known = values.get(source, key) as InZone<K> | undefined;
  if (known?.timeZone === timeZone)
    return { ...known.fields, frontMatter: withRanges(known.fields.frontMatter, text) };
  const fields = readFields(kind, file, timeZone);
  if (fields.whole && fields.problems.length === 0)
    values.put(source, key, { timeZone, fields } satisfies InZone<K>);
  return fields;
}

/** Fields whose dates have been read in a zone. */
type InZone<K extends Kind> = { timeZone: string; fields: Fields<K> };

function withRanges(frontMatter: FrontMatter, text: string): FrontMatter {
  let parsed: FrontMatter | undefined;
  return {
    ...frontMatter,
    rangeOf: (...place) => (parsed ??= readFrontMatter(text)).rangeOf(...place),
  };
}

function readFields<K extends Kind>(kind: K, file: SourceFile, timeZone: string): Fields<K> {
  const written = readFrontMatter(file.text);
  const isUntitled = TITLED.has(kind) && written.raw !== null && written.raw.title == null;
  const inferredTitle = isUntitled ? inferTitle(file, written) : null;
  const raw = inferredTitle ? withTitle(written.raw ?? {}, inferredTitle) : written.raw;
  const { record, whole, problems } = readers[kind](raw ?? {}, file.source, timeZone);
  // Fields that cannot be read are not missing: they have a finding of their own.
  const readable = raw !== null;
  return {
    frontMatter: { ...written, raw },
    inferredTitle,
    record,
    whole: readable && whole,
    problems: readable ? problems : [],
  };
}

/** Fields with a title that they do not have, in the place of the field that it is from. */
function withTitle(
  raw: Readonly<Record<string, unknown>>,
  { title, field }: InferredTitle,
): Record<string, unknown> {
  const others = Object.entries(raw).filter(([name]) => name !== field);
  return { ...Object.fromEntries(others), title };
}

const TITLED: ReadonlySet<Kind> = new Set<Kind>(['posts', 'pages']);
