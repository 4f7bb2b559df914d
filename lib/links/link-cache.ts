import { readIfThereSync } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole';
import type { LinkState } from './link-state';

/** State of a link, and the instant when it was found, ISO 8601. */
type Known = LinkState & { at: string };

/** States of links, kept on the disk. */
export type LinkCache = {
  /** Reads the state of a link; null where it is unknown or too old. */
  get: (url: string) => LinkState | null;
  /** Keeps what has been found out. */
  put: (url: string, state: LinkState) => void;
  /** Writes it to the disk. */
  keep: () => void;
};

/**
 * Opens what is kept; a damaged file counts as none. What says nothing for sure is not kept.
 * @param file where it is
 * @param oldest milliseconds after which it is asked again
 */
export function openLinkCache(file: string, oldest: number, now: number): LinkCache {
  const known = new Map(Object.entries(read(file)));
  return {
    get: (url) => {
      const { at, ...state } = known.get(url) ?? { at: '' };
      return 'state' in state && now - Date.parse(at) < oldest ? state : null;
    },
    put: (url, state) => {
      if (['ok', 'moved', 'dead'].includes(state.state))
        known.set(url, { ...state, at: new Date(now).toISOString() });
    },
    keep: () => {
      writeWhole(file, JSON.stringify(Object.fromEntries(known)));
    },
  };
}

function read(file: string): Record<string, Known> {
  try {
    return JSON.parse(readIfThereSync(file)?.toString() ?? '{}') as Record<string, Known>;
  } catch {
    return {};
  }
}
