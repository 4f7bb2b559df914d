import { readFrontMatter, type FrontMatter } from '@/lib/content/source/front-matter';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { SourceDocument } from './model';

/** Front matter as it was read; offsets are in the file. */
export type FieldsRead = Pick<FrontMatter, 'raw' | 'errors' | 'yaml' | 'bodyStart'>;

/** Fields that have been read, by the text above the body: each step asks again, and most change nothing there. */
const known = new Map<string, FieldsRead>();

/** More than any site has; beyond it nothing is kept. */
const MOST = 20_000;

/** Reads the front matter of a file, once for all files and steps that have the same. */
export function readFieldsOnce(text: string): FieldsRead {
  const head = apart(text.slice(0, findFrontMatter(text).bodyStart));
  const before = known.get(head);
  if (before) return before;
  const { raw, errors, yaml, bodyStart } = readFrontMatter(head === '' ? text : head);
  const read = { raw, errors, yaml, bodyStart };
  if (known.size < MOST) known.set(head, read);
  return read;
}

/** A copy of a part: V8 keeps the whole file for as long as a slice of it, or a value read from it, is known. */
function apart(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Gives the front matter of a document as its text has it; nothing where there is none. */
export function rawFields({ text }: SourceDocument): Readonly<Record<string, unknown>> {
  return readFieldsOnce(text).raw ?? {};
}
