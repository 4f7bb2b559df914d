import { isMap } from '@/lib/content/source/forms/map';
import { digest } from '@/lib/digest';

/** Record of a published article: a line of the ledger. */
export type Entry = {
  /** Its day and slug. */
  post: string;
  /** Each text that it has had, in order: the day on which it was recorded, the form of the print, the print. */
  texts: readonly string[];
  /** Value of `updated` when the last text was recorded, as an instant; or null. */
  updated: string | null;
  /** Number of its corrections then. */
  corrections: number;
  /** The most corrections that it has ever had on record. */
  seen: number;
  /** Prints of the title and of each paragraph of the last text, a space between them. */
  parts: string;
  /** Reason why its file is gone, where an editor has taken it away for good. */
  gone?: string;
};

/**
 * Writes an entry, sealed: a line that was changed by hand does not fit its seal any more. That is no proof
 * against somebody who runs this code; what git remembers is (docs/decisions/0024-the-ledger.md).
 */
export function writeEntry(entry: Entry): string {
  const { post, texts, updated, corrections, seen, parts, gone } = entry;
  const told = {
    post,
    texts,
    updated,
    corrections,
    seen,
    parts,
    ...(gone !== undefined && { gone }),
  };
  return JSON.stringify({ ...told, seal: sealOf(told) });
}

/** Reads a line; null where it is none, or is not as it was written. */
export function readEntry(line: string): Entry | null {
  const value = parse(line);
  if (!isMap(value)) return null;
  const { seal, ...entry } = value;
  if (!isEntry(entry) || seal !== sealOf(entry)) return null;
  return entry;
}

/** Whether a line is whole, apart from its seal. */
export function isUnsealed(line: string): boolean {
  const value = parse(line);
  return isMap(value) && isEntry(value);
}

function isEntry(value: Record<string, unknown>): value is Entry & Record<string, unknown> {
  const { post, texts, updated, corrections, seen, parts, gone } = value;
  return (
    typeof post === 'string' &&
    /^\d{4}-\d{2}-\d{2}\/./u.test(post) &&
    Array.isArray(texts) &&
    texts.length > 0 &&
    texts.every((text) => typeof text === 'string') &&
    (updated === null || typeof updated === 'string') &&
    typeof corrections === 'number' &&
    typeof seen === 'number' &&
    typeof parts === 'string' &&
    (gone === undefined || typeof gone === 'string')
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function sealOf(entry: object): string {
  return digest(`yueliang ledger 1\n${JSON.stringify(entry)}`).slice(0, 12);
}

/** Whether one list of texts goes on where the other ends, or is the same. */
export function continues(later: readonly string[], earlier: readonly string[]): boolean {
  return earlier.every((text, at) => later[at] === text);
}
