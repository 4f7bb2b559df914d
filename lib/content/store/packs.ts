import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { ifAbsent } from '@/lib/files/read-if-there';

/** The day that Jekyll has a post's file begin with. */
const DATED = /(?:^|\/)(\d{4}-\d{2})-\d{2}-[^/]*$/u;

/** Keys of what documents' values were made of, by the path of the document in the content folder. */
export type Keys = ReadonlyMap<string, string>;

/** A value as it is in a pack. */
export type Entry = {
  /** Names what it was made of; without white space. */
  key: string;
  /** The value as JSON. */
  json: string;
};

/**
 * A pack is a file with a month's values: an archive of thousands of documents is some hundred files, which is
 * what writing, listing and deploying them costs (docs/performance.md). Its first line has three words: who made
 * the values, the digest of their keys, the digest of the rest. Each other line is the path of a document as
 * JSON, its key, and its value as JSON, with tabs between, of which JSON has none.
 */
export type Pack = ReadonlyMap<string, Entry>;

/**
 * Names the pack of a document: that of the month in its file's name, or one that other documents share by
 * chance.
 * @param source path of the document in the content folder
 */
export function packName(source: string): string {
  return `${DATED.exec(source)?.[1] ?? digest(source).slice(0, 2)}.pack`;
}

/** The first two words of a pack: if it has values of these documents, of what they are now, and of no others. */
export function stampOf(maker: string, keys: Keys): string {
  return `${maker} ${digest(JSON.stringify([...keys].sort(bySource)))}`;
}

/** Writes a pack as it is in its file; the same values are the same text. */
export function formatPack(maker: string, pack: Pack): string {
  const entries = [...pack].sort(bySource);
  const keys = new Map(entries.map(([source, { key }]) => [source, key]));
  const rest = entries
    .map(([source, { key, json }]) => `${JSON.stringify(source)}\t${key}\t${json}\n`)
    .join('');
  return `${stampOf(maker, keys)} ${digest(rest)}\n${rest}`;
}

/** Reads a pack from its file's text; nothing is in one that is damaged, half written, or of another maker. */
export function parsePack(maker: string, text: string): Map<string, Entry> {
  if (!text.startsWith(`${maker} `) || !isWhole(Buffer.from(text))) return new Map();
  const lines = text.split('\n').slice(1, -1);
  return new Map(
    lines.map((line) => {
      const [source = '', key = '', json = ''] = line.split('\t');
      return [JSON.parse(source) as string, { key, json }];
    }),
  );
}

/** Whether a pack is as it was written. */
export function isWhole(pack: Buffer): boolean {
  const end = pack.indexOf('\n');
  return end >= 0 && pack.toString('utf8', 0, end).endsWith(` ${digest(pack.subarray(end + 1))}`);
}

/**
 * Reads the value of one document.
 * @param folder of the packs
 * @param source path of the document in the content folder
 * @returns its value, or undefined when there is none
 */
export async function readFromPack(folder: string, source: string): Promise<unknown> {
  const file = path.join(/* turbopackIgnore: true */ folder, packName(source));
  const pack = await readFile(file).catch(ifAbsent(Buffer.alloc(0)));
  // The line is found and decoded alone: the others are a hundred times as much.
  const start = Buffer.from(`\n${JSON.stringify(source)}\t`);
  const at = pack.indexOf(start);
  if (at < 0) return undefined;
  const from = pack.indexOf('\t', at + start.length) + 1;
  return JSON.parse(pack.toString('utf8', from, pack.indexOf('\n', from)));
}

function bySource([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
