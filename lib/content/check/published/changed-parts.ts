import { differencesOf } from '../../body/ledger/differences';

/** A run of paragraphs that are not as they were. */
export type ChangedParts = {
  /** Number among the present parts of the first that is other, or before which some are missing. */
  at: number;
  /** Number of parts there are now. */
  now: number;
  /** Number of parts there were. */
  before: number;
};

/** Private characters: as many as there can be different prints in two lists. */
const FIRST = 0xe0_00;

/**
 * Finds the parts of a text that are not as they were.
 * @param before prints as recorded
 * @param now prints as they are
 */
export function changedParts(before: readonly string[], now: readonly string[]): ChangedParts[] {
  const numbers = new Map<string, string>();
  const written = (parts: readonly string[]) =>
    parts
      .map((part) => {
        const known = numbers.get(part) ?? String.fromCodePoint(FIRST + (numbers.size % 0x19_00));
        numbers.set(part, known);
        return known;
      })
      .join('');
  const runs = differencesOf(written(before), written(now));
  const changed: ChangedParts[] = [];
  let at = 0;
  let open: ChangedParts | null = null;
  for (const { of, text } of runs) {
    if (of === 'both') {
      at += text.length;
      open = null;
      continue;
    }
    if (open === null) changed.push((open = { at, now: 0, before: 0 }));
    if (of === 'first') open.before += text.length;
    else {
      open.now += text.length;
      at += text.length;
    }
  }
  return changed;
}
