/**
 * Key of the reading places in local storage: pairs of a path and the number of a block of its
 * body, the last one first.
 */
const PLACES_KEY = 'reading-places';

/** A path, and the number of a block of its body, from 0. */
type Place = [path: string, block: number];

const MOST = 30;

/** The block at which a reader has left the article of this path; 0 where none is known. */
export function keptPlace(path: string): number {
  return keptPlaces().find(([kept]) => kept === path)?.[1] ?? 0;
}

/** Keeps the block at which a reader leaves; 0 forgets it. */
export function keepPlace(path: string, block: number): void {
  const others = keptPlaces().filter(([kept]) => kept !== path);
  const places: Place[] = block > 0 ? [[path, block], ...others] : others;
  try {
    localStorage.setItem(PLACES_KEY, JSON.stringify(places.slice(0, MOST)));
  } catch {
    // Storage is closed to us: nothing is remembered.
  }
}

function keptPlaces(): Place[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACES_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    // As above, or it holds what we have not written.
    return [];
  }
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isSafeInteger(value[1]);
}
