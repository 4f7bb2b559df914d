import path from 'node:path';
import { lazyFacts, type Memory } from '../body/lazy-facts';
import type { Kind } from '../source/files';
import { readFrontMatter, type FrontMatter } from '../source/front-matter';
import { inferTitle } from '../source/infer-title';
import { readAuthor } from '../source/records/author';
import { readCategory } from '../source/records/category';
import { readPage } from '../source/records/page';
import { readPost } from '../source/records/post';
import type { ReadRecord } from '../source/records/record';
import type { SourceFile } from '../source/source-file';
import type { DocumentFile, Records } from './document-file';

/** How documents are read. */
export type ReadOptions = {
  /** Content folder, as it shall appear in messages. */
  contentDir: string;
  /** The site's zone. */
  timeZone: string;
  /** What an earlier check has found out. */
  memory: Memory;
};

const readers: { [K in Kind]: ReadRecord<Records[K]> } = {
  posts: readPost,
  authors: readAuthor,
  categories: readCategory,
  pages: readPage,
};

/** Reads a document from its file. */
export function readDocument<K extends Kind>(
  kind: K,
  sourceFile: SourceFile,
  { contentDir, timeZone, memory }: ReadOptions,
): DocumentFile<K> {
  const { source, text, decoded } = sourceFile;
  const file = path.join(contentDir, source);
  const fields = recallFields(kind, sourceFile, timeZone, memory);
  return { kind, source, file, text, decoded, ...fields, facts: lazyFacts(sourceFile, memory) };
}

/** What the front matter of a file comes to. */
export type Fields<K extends Kind> = Pick<
  DocumentFile<K>,
  'frontMatter' | 'record' | 'whole' | 'problems' | 'inferredTitle'
>;
/**
 * Reads the fields of a file. Front matter without fault is parsed once; where its values stand is
 * found out where it is asked.
 * @param timeZone the site's zone
 */
export function recallFields<K extends Kind>(
  kind: K,
  file: SourceFile,
  timeZone: string,
  memory: Memory,
): Fields<K> {
  const { text } = file;
  const key = `fields ${timeZone} ${file.key}`;
  const known = memory.get(key) as Fields<K> | undefined;
  if (known) return { ...known, frontMatter: withRanges(known.frontMatter, text) };
  const fields = readFields(kind, file, timeZone);
  if (fields.whole && fields.problems.length === 0) memory.set(key, fields);
  return fields;
}

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
  const raw = inferredTitle ? { ...written.raw, title: inferredTitle.title } : written.raw;
  const { record, whole, problems } = readers[kind](raw ?? {}, file.source, timeZone);
  // Fields that cannot be read are not missing: that they cannot is a finding of its own.
  const readable = raw !== null;
  return {
    frontMatter: { ...written, raw },
    inferredTitle,
    record,
    whole: readable && whole,
    problems: readable ? problems : [],
  };
}

const TITLED: ReadonlySet<Kind> = new Set<Kind>(['posts', 'pages']);
