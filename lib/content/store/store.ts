import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFirstLine } from '@/lib/files/read-first-line';
import { ifAbsent, readIfThereSync } from '@/lib/files/read-if-there';
import { removeUnused } from '@/lib/files/remove-unused';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { formatPack, isWhole, packName, parsePack, stampOf, type Entry, type Keys } from './packs';

/** Values of documents: one each, for what the document was when it was put there. */
export type Values = {
  /** The value of a document, if it was made of the same; else undefined. */
  get: (source: string, key: string) => unknown;
  /** Puts a value, which must survive JSON, in the place of the document's last one. */
  put: (source: string, key: string, value: unknown) => void;
};

/** Values that outlive a run: a folder of packs. */
export type Store = Values & {
  /** Whether there is a value of a document that was made of the same. */
  has: (source: string, key: string) => boolean;
  /** Whether a pack has the values of all these documents, which share it, of no others, and is whole. */
  check: (keys: Keys) => boolean;
  /** Writes what has been put, and forgets all documents but these, and what they were before. */
  sweep: (keys: Keys) => Promise<void>;
  /** Copies what has been swept into another folder, in which it leaves nothing else. */
  publish: (folder: string) => Promise<void>;
};

/** A pack in memory. */
type OpenPack = { entries: Map<string, Entry & { value?: unknown }>; isChanged: boolean };

/**
 * Opens a store. What is damaged, half written or of another maker is not there. Two processes may have it open:
 * a pack is written whole, and what the one has found out is found out again by the other at worst.
 * @param folder of the packs; whatever else is in it is removed
 * @param maker names the code that makes the values; without white space
 * @param atOnce most packs in memory; one more has the oldest written and let go
 */
export function openStore(folder: string, maker: string, atOnce = Infinity): Store {
  const open = new Map<string, OpenPack>();
  /** First lines of packs that have been found to be whole. */
  const whole = new Map<string, string>();
  const fileOf = (name: string) => path.join(folder, name);

  const write = (name: string, pack: OpenPack) => {
    if (!pack.isChanged) return;
    writeWhole(fileOf(name), formatPack(maker, pack.entries));
    pack.isChanged = false;
  };
  const openPack = (name: string): OpenPack => {
    const known = open.get(name);
    if (known) return known;
    for (const [oldest, pack] of open) {
      if (open.size < atOnce) break;
      write(oldest, pack);
      open.delete(oldest);
    }
    const entries = parsePack(maker, readIfThereSync(fileOf(name)) ?? '');
    const pack = { entries, isChanged: false };
    open.set(name, pack);
    return pack;
  };
  const find = (source: string, key: string) => {
    const entry = openPack(packName(source)).entries.get(source);
    return entry?.key === key ? entry : undefined;
  };

  return {
    has: (source, key) => find(source, key) !== undefined,
    get: (source, key) => {
      const entry = find(source, key);
      if (entry) entry.value ??= JSON.parse(entry.json) as unknown;
      return entry?.value;
    },
    put: (source, key, value) => {
      const json = JSON.stringify(value);
      if (find(source, key)?.json === json) return;
      const pack = openPack(packName(source));
      pack.entries.set(source, { key, json, value });
      pack.isChanged = true;
    },
    check: (keys) => {
      for (const [name, those] of groupByPack(keys)) {
        const first = readFirstLine(fileOf(name));
        if (!first?.startsWith(`${stampOf(maker, those)} `)) return false;
        if (whole.get(name) !== first && !isWhole(readFileSync(fileOf(name)))) return false;
        whole.set(name, first);
      }
      return true;
    },
    sweep: async (keys) => {
      const packs = groupByPack(keys);
      for (const [name, those] of packs) {
        const first = readFirstLine(fileOf(name));
        const isThere = first?.startsWith(`${stampOf(maker, those)} `) === true;
        if (isThere && !open.get(name)?.isChanged) continue;
        const pack = openPack(name);
        const forgotten = [...pack.entries].filter(
          ([source, { key }]) => those.get(source) !== key,
        );
        for (const [source] of forgotten) pack.entries.delete(source);
        // The file may have been removed meanwhile.
        if (forgotten.length > 0 || first === null) pack.isChanged = true;
        write(name, pack);
      }
      for (const name of open.keys()) if (!packs.has(name)) open.delete(name);
      await removeUnused(folder, new Set(packs.keys()));
    },
    publish: async (target) => {
      const names = packsIn(folder);
      for (const name of names) {
        const file = path.join(target, name);
        if (readFirstLine(file) !== readFirstLine(fileOf(name)))
          writeWhole(file, readFileSync(fileOf(name)));
      }
      await removeUnused(target, new Set(names));
    },
  };
}

/**
 * Has a folder hold these values and no others; a pack that holds the same already is left alone.
 * @param folder of the packs
 * @param values values that survive JSON, by the path of the document in the content folder
 */
export async function writePacks(
  folder: string,
  values: ReadonlyMap<string, unknown>,
): Promise<void> {
  const store = openStore(folder, 'values');
  for (const [source, value] of values) store.put(source, '', value);
  await store.sweep(new Map([...values.keys()].map((source) => [source, ''])));
}

/** Values for one run. */
export function valuesInMemory(): Values {
  const values = new Map<string, { key: string; value: unknown }>();
  return {
    get: (source, key) => {
      const known = values.get(source);
      return known?.key === key ? known.value : undefined;
    },
    put: (source, key, value) => void values.set(source, { key, value }),
  };
}

/** Groups documents by the pack that they share. */
export function groupByPack(keys: Keys): Map<string, Map<string, string>> {
  const packs = new Map<string, Map<string, string>>();
  for (const [source, key] of keys) {
    const name = packName(source);
    const pack = packs.get(name) ?? new Map<string, string>();
    packs.set(name, pack.set(source, key));
  }
  return packs;
}

function packsIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    return ifAbsent([])(error);
  }
}
