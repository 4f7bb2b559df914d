import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../digest';
import { decode, type Decoded } from './decode';

/** A file of the content folder. */
export type SourceFile = {
  /** Path in the content folder, with forward slashes. */
  source: string;
  /** Its text; what is not UTF-8 is U+FFFD. */
  text: string;
  /** How it could be decoded. */
  decoded: Decoded;
  /** Names its path and text: what was found out about the same can be recalled by it. */
  key: string;
};

/** Reads a file of the content folder as it is now. */
export type ReadSource = (source: string) => SourceFile;

/**
 * Creates the reader of a content folder. A file whose bytes are those that were read before is not
 * decoded and named again: renderer and gate read all of them, and so does each save while watching.
 */
export function createReadSource(contentDir: string): ReadSource {
  const known = new Map<string, { bytes: Buffer; file: SourceFile }>();
  return (source) => {
    const bytes = readFileSync(path.join(contentDir, source));
    const before = known.get(source);
    if (before?.bytes.equals(bytes)) return before.file;
    const decoded = decode(bytes);
    const text = decoded.ok ? decoded.text : decoded.lossy;
    const file = { source, text, decoded, key: digest(`${source}\n${text}`) };
    known.set(source, { bytes, file });
    return file;
  };
}
