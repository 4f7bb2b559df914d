import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { ifAbsent } from '@/lib/files/read-if-there';

/** The day that Jekyll has a post's file begin with. */
const DATED = /(?:^|\/)(\d{4}-\d{2})-\d{2}-[^/]*$/u;

/**
 * What pages need of single documents lies beside the index, in packs: a file holds what belongs to
 * some dozens of documents, however large the archive is. With a file a document a build would
 * write, list and deploy thousands (docs/performance.md). The first line says what the pack was made
 * of; each other line is the path of a document as JSON, a tab, and its value as JSON.
 */
export type Pack = {
  /** Changes whenever what the values are made of does; without a line break. */
  madeOf: string;
  /** Values as JSON, by the path of the document in the content folder. */
  values: ReadonlyMap<string, string>;
};

/**
 * Names the pack that holds what belongs to a document: that of the month in its file's name, or
 * one that other documents share by chance.
 * @param source path of the document in the content folder
 */
export function packName(source: string): string {
  return `${DATED.exec(source)?.[1] ?? digest(source).slice(0, 2)}.pack`;
}

/** Writes a pack as it is in its file. */
export function formatPack({ madeOf, values }: Pack): string {
  return [madeOf, ...Array.from(values, ([source, json]) => `${JSON.stringify(source)}\t${json}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * Reads what belongs to a document.
 * @param folder of the packs
 * @param source path of the document in the content folder
 * @returns its value, or undefined when there is none
 */
export async function readFromPack(folder: string, source: string): Promise<unknown> {
  const file = path.join(/* turbopackIgnore: true */ folder, packName(source));
  const pack = await readFile(file).catch(ifAbsent(Buffer.alloc(0)));
  // Found and decoded by itself: the others are a hundred times as much.
  const key = Buffer.from(`\n${JSON.stringify(source)}\t`);
  const at = pack.indexOf(key);
  if (at < 0) return undefined;
  const from = at + key.length;
  return JSON.parse(pack.toString('utf8', from, pack.indexOf('\n', from)));
}
