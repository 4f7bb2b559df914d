import { differencesOf } from './differences';
import { LETTER, lettersOf } from './letters';
import type { Loss } from './loss';
import type { Piece } from './rendered-pieces';
import type { Entry } from './source';

/** A block of a source, and what its page has of it. */
export type Block = {
  /** Offset of its beginning. */
  start: number;
  /** Its text as it is written. */
  entries: Entry[];
  /** Its text as it is shown. */
  pieces: Piece[];
};

/** A letter of a source. */
type Unit = {
  start: number;
  end: number;
  entry: Entry;
};

/** Most letters that both have by chance, between what is lost. */
const CHANCE = 2;

/** Finds what is lost of a block, and what its page has that is not in the source. */
export function compareBlock({ start, entries, pieces }: Block, file: string): Loss[] {
  const shown = lettersIn(pieces);
  if (lettersIn(entries) === shown) return [];
  const voiced = entries.filter(({ silent }) => !silent);
  const written = lettersIn(voiced);
  if (written === shown) return [];
  const silent = lettersIn(entries.filter((entry) => entry.silent));
  const units = voiced.flatMap((entry) => unitsOf(entry, file));
  const lost: boolean[] = [];
  const losses: Loss[] = [];
  for (const { of, text } of differencesOf(written, shown)) {
    if (of === 'second') {
      if (silent.includes(text)) continue;
      const at = units[lost.length]?.start ?? units.at(-1)?.end ?? start;
      losses.push({ start: at, end: at, cause: 'gained', text });
    } else for (let left = text.length; left > 0; left -= 1) lost.push(of === 'first');
  }
  return [...losses, ...runsOf(lost).flatMap(([from, to]) => byCause(units.slice(from, to), file))];
}

/** The text of a block without all that is no letter. */
function lettersIn(texts: readonly { value: string }[]): string {
  return lettersOf(textIn(texts));
}

/** Texts, one after the other. */
export function textIn(texts: readonly { value: string }[]): string {
  return texts.map(({ value }) => value).join('');
}

/** The letters of an entry, one for each UTF-16 unit, with their places; of references, that of the entry. */
export function unitsOf(entry: Entry, file: string): Unit[] {
  const letters = lettersOf(entry.value);
  const written = file.slice(entry.start, entry.end);
  if (lettersOf(written) !== letters)
    return letters.split('').map(() => ({ start: entry.start, end: entry.end, entry }));
  return [...written.matchAll(LETTER)].flatMap(({ index, 0: letter }) => {
    const start = entry.start + index;
    return letter.split('').map(() => ({ start, end: start + letter.length, entry }));
  });
}

/** The runs of what is lost, as indices. */
function runsOf(lost: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  lost.forEach((isLost, index) => {
    if (!isLost) return;
    const last = runs.at(-1);
    if (last && index - last[1] <= CHANCE) last[1] = index + 1;
    else runs.push([index, index + 1]);
  });
  return runs;
}

function byCause(units: readonly Unit[], file: string): Loss[] {
  const losses: Loss[] = [];
  let before: Entry | null = null;
  for (const { start, end, entry } of units) {
    const last = losses.at(-1);
    if (last && before?.cause === entry.cause) Object.assign(last, { end });
    else {
      // An unclosed comment is mended at its beginning.
      const from = entry.cause === 'comment' ? entry.start : start;
      losses.push({ start: from, end, cause: entry.cause, text: '', what: entry.within });
    }
    before = entry;
  }
  return losses.map((loss) => ({ ...loss, text: file.slice(loss.start, loss.end) }));
}
