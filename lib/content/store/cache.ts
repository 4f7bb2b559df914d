import { digest } from '@/lib/digest';
import { readIfThere } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole';

/** What earlier work has found out, by what names that which it was found out from. */
export type Memory = {
  /** What was kept under a key, or undefined. */
  get: (key: string) => unknown;
  /** Keeps a value, which must survive JSON. */
  set: (key: string, value: unknown) => void;
};

/** A memory that outlives a run. */
export type Cache = Memory & {
  /** Writes what this run has asked for or set; whatever else there was is forgotten. */
  save: () => void;
};

/**
 * Opens a cache file. One that is missing, damaged, half written or of another version is empty.
 * @param file a line with the digest of the rest, one with the version, then one for each value: its
 *   key, a tab, its JSON, which is parsed when it is asked for and written again as it is
 * @param version changes when the code that computes the values does
 */
export async function openCache(file: string, version: string): Promise<Cache> {
  const stored = await readStored(file, version);
  const values = new Map<string, unknown>();
  const used = new Set<string>();
  let changed = false;
  return {
    get: (key) => {
      const json = stored.get(key);
      if (json === undefined) return undefined;
      used.add(key);
      if (!values.has(key)) values.set(key, JSON.parse(json));
      return values.get(key);
    },
    set: (key, value) => {
      stored.set(key, JSON.stringify(value));
      values.set(key, value);
      used.add(key);
      changed = true;
    },
    save: () => {
      if (changed || used.size < stored.size) {
        const lines = [...used].map((key) => `${key}\t${stored.get(key) ?? ''}`);
        const rest = [version, ...lines].join('\n');
        writeWhole(file, `${digest(rest)}\n${rest}`);
      }
      used.clear();
      changed = false;
    },
  };
}

/** The values of a cache file as JSON, by key. */
async function readStored(file: string, version: string): Promise<Map<string, string>> {
  const text = (await readIfThere(file)) ?? '';
  const end = text.indexOf('\n');
  const rest = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== digest(rest)) return new Map();
  const [written, ...lines] = rest.split('\n');
  if (written !== version) return new Map();
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}
