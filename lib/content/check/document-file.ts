import type { BodyFacts } from '../body/body-facts';
import type { Decoded } from '../source/decode';
import type { Edit } from '../source/edit';
import type { Kind } from '../source/files';
import { positionAt } from '../source/position';
import type { Fields } from '../source/read-fields';
import type { FieldPath } from '../source/read-yaml-fields';
import type { RuleFinding } from './finding';

/** A document's file as the rules see it. */
export type DocumentFile<K extends Kind = Kind> = Fields<K> & {
  /** Type of the document. */
  kind: K;
  /** Path in the content folder, with forward slashes. */
  source: string;
  /** Path as an editor would type it. */
  file: string;
  /** Its text; what is not UTF-8 is U+FFFD. */
  text: string;
  /** Result of its decoding. */
  decoded: Decoded;
  /** Gives the facts of its body, with offsets in the file; they are found out when first asked for. */
  facts: () => BodyFacts;
};

/** A finding at an offset of a file. */
export function findingAt(
  { file, text }: Pick<DocumentFile, 'file' | 'text'>,
  offset: number,
  zh: string,
  en: string,
  edit?: Edit | null,
): RuleFinding {
  return { file, ...positionAt(text, offset), problem: { zh, en }, ...(edit && { edit }) };
}

/** Tells whether readers are to read a post, now or later: it is no draft, and was not withdrawn. */
export function isForReaders({ record }: Pick<DocumentFile<'posts'>, 'record'>): boolean {
  return !record.draft && record.withdrawn === undefined;
}

/** Tells whether a document is in Chinese, as far as its `lang` says; most have none. */
export function isChinese({ frontMatter: { raw } }: Pick<DocumentFile, 'frontMatter'>): boolean {
  return typeof raw?.lang !== 'string' || /^zh\b/iu.test(raw.lang);
}

/** Finds the offset of a value in a file; that of the front matter's first line if there is no such field. */
export function offsetOf({ frontMatter }: DocumentFile, path: FieldPath): number {
  const range = frontMatter.rangeOf(path) ?? frontMatter.rangeOf(path.slice(0, 1));
  return range?.[0] ?? frontMatter.yaml?.start ?? 0;
}
