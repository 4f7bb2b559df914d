import { digest } from '../digest';
import { readIfThere } from './read-if-there';
import { writeWhole } from './write-whole';

/** What an earlier run has found out, by the digest of what it was found out from. */
export type Cache = {
  /** A value of an earlier run, or of this one. */
  get: (key: string) => unknown;
  /** Keeps a value, which must survive JSON. */
  set: (key: string, value: unknown) => void;
  /** Writes what this run has asked for or set; whatever else there was is forgotten. */
  save: () => void;
};

type Stored = { version: string; entries: Record<string, unknown> };

/**
 * Opens a cache file. One that is missing, damaged, half written or of another version is empty.
 * @param file a JSON text under a line with its digest
 * @param version changes when the code that computes the values does
 */
export async function openCache(file: string, version: string): Promise<Cache> {
  const stored = await readStored(file);
  const known = new Map(Object.entries(stored?.version === version ? stored.entries : {}));
  const used = new Map<string, unknown>();
  const keep = (key: string, value: unknown) => {
    known.set(key, value);
    used.set(key, value);
  };
  return {
    get: (key) => {
      const value = known.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set: keep,
    save: () => {
      const json = JSON.stringify({ version, entries: Object.fromEntries(used) } satisfies Stored);
      writeWhole(file, `${digest(json)}\n${json}`);
      used.clear();
    },
  };
}

async function readStored(file: string): Promise<Stored | null> {
  const text = (await readIfThere(file)) ?? '';
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === digest(json) ? (JSON.parse(json) as Stored) : null;
}
