import { digest } from '@/lib/digest';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole';
import type { KeptRendering } from '../body/rendering';

/** Renderings of one pack, by the path of the document. */
export type KeptRenderings = ReadonlyMap<string, KeptRendering>;

/**
 * Names renderings by what they were made of and by.
 * @param version of the code that renders
 * @param keys their keys by the path of the document, in their order
 */
export function stampOf(version: string, keys: ReadonlyMap<string, string>): string {
  return `${version} ${digest(JSON.stringify([...keys]))}`;
}

/**
 * Writes renderings to a file: a line with their stamp and the digest of the rest, then a line for
 * each, path and parts with tabs between, of which JSON has none.
 * @returns the first line
 */
export function writeRenderings(file: string, version: string, renderings: KeptRenderings): string {
  const lines = Array.from(
    renderings,
    ([source, { key, body, twin, plain }]) =>
      `${JSON.stringify(source)}\t${key}\t${body}\t${twin}\t${plain}\n`,
  );
  const keys = new Map(Array.from(renderings, ([source, { key }]) => [source, key]));
  const rest = lines.join('');
  const first = `${stampOf(version, keys)} ${digest(rest)}`;
  writeWhole(file, `${first}\n${rest}`);
  return first;
}

/** Reads renderings from a file; none where it is missing, damaged, half written or of another version. */
export function readRenderings(file: string, version: string): Map<string, KeptRendering> {
  const text = readIfThereSync(file) ?? '';
  const end = text.indexOf('\n');
  const rest = text.slice(end + 1);
  const first = text.slice(0, Math.max(end, 0));
  if (!first.startsWith(`${version} `) || !first.endsWith(` ${digest(rest)}`)) return new Map();
  const lines = rest.split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [source, key = '', body = '', twin = '', plain = ''] = line.split('\t');
      return [JSON.parse(source ?? '') as string, { key, body, twin, plain }];
    }),
  );
}
