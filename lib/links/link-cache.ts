import { appendFileSync } from 'node:fs';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import type { LinkState } from './link-state';

/** State of a link, and the instant when it was found, ISO 8601. */
type Known = { url: string; at: string; found: LinkState };

/** States of links, kept on the disk. */
export type LinkCache = {
  /** Reads the state of a link; null where it is unknown or too old. */
  get: (url: string) => LinkState | null;
  /** Keeps the state of a link, at once: whoever stops a run has not waited in vain. */
  put: (url: string, state: LinkState) => void;
};

/** States that are sure, and are kept. */
const SURE: ReadonlySet<LinkState['state']> = new Set(['ok', 'moved', 'dead']);

/**
 * Opens what is kept, a line for each link, and leaves out what is too old; lines that are damaged count as none.
 * @param file path of the file
 * @param oldest milliseconds after which a link is asked for again
 * @param now the present, in milliseconds
 */
export function openLinkCache(file: string, oldest: number, now: number): LinkCache {
  const lines = readIfThereSync(file)?.split('\n') ?? [];
  const known = new Map(
    lines
      .flatMap(read)
      .filter(({ at }) => now - Date.parse(at) < oldest)
      .map((each) => [each.url, each]),
  );
  const kept = [...known.values()].map((each) => `${JSON.stringify(each)}\n`);
  writeWhole(file, kept.join(''));
  return {
    get: (url) => known.get(url)?.found ?? null,
    put: (url, found) => {
      if (!SURE.has(found.state)) return;
      const line: Known = { url, at: new Date(now).toISOString(), found };
      known.set(url, line);
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
}

function read(line: string): Known[] {
  try {
    const known = JSON.parse(line) as Partial<Known> | null;
    const { url, at, found } = known ?? {};
    return url && at && found && SURE.has(found.state) ? [{ url, at, found }] : [];
  } catch {
    return [];
  }
}
