import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { decode, type Decoded } from './decode';

/** A file of the content folder. */
export type SourceFile = {
  /** Path in the content folder, with forward slashes. */
  source: string;
  /** Its text; what is not UTF-8 is U+FFFD. */
  text: string;
  /** Result of its decoding. */
  decoded: Decoded;
  /** Names its path and text: what was found out about the same can be recalled by it. */
  key: string;
};

/** Reads a file of the content folder. */
export type ReadSource = (source: string) => SourceFile;

/** The files of a content folder. */
export type SourceReader = {
  /** Reads a file as it was when it was first read since the last refresh. */
  read: ReadSource;
  /** Has each file read again: what renderer and gate come to next is about the same state. */
  refresh: () => void;
};

/** The key of a file of the content folder. */
export function keyOfSource(source: string, text: string): string {
  return digest(`${source}\n${text}`);
}

/** Reads a file of a content folder as it is now. */
export function readSourceFile(contentDir: string, source: string): SourceFile {
  return toSourceFile(source, readFileSync(path.join(contentDir, source)));
}

function toSourceFile(source: string, bytes: Buffer): SourceFile {
  const decoded = decode(bytes);
  const text = decoded.ok ? decoded.text : decoded.lossy;
  return { source, text, decoded, key: keyOfSource(source, text) };
}

/**
 * Creates the reader of a content folder. A file whose bytes are those that were read before is not
 * decoded and named again: each save while watching has all of them read.
 */
export function createSourceReader(contentDir: string): SourceReader {
  const known = new Map<string, { bytes: Buffer; file: SourceFile }>();
  const fresh = new Set<string>();
  const read: ReadSource = (source) => {
    const before = known.get(source);
    if (before && fresh.has(source)) return before.file;
    const bytes = readFileSync(path.join(contentDir, source));
    fresh.add(source);
    if (before?.bytes.equals(bytes)) return before.file;
    const file = toSourceFile(source, bytes);
    known.set(source, { bytes, file });
    return file;
  };
  return { read, refresh: () => fresh.clear() };
}
