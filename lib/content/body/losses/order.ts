import { textIn, unitsOf } from './compare-block';
import { differencesOf, type Run } from './differences';
import { haveSameLetters, lettersOf } from './letters';
import type { Loss } from './loss';
import type { Page } from './rendered-pieces';
import type { Entry } from './source';

/**
 * Finds what stands on the page in another place than in the source; notes aside, whose place is the end. A browser puts
 * before a table what is in it and in none of its cells.
 * @param entries the text of the source, in order
 * @param hasLosses whether something of the text is lost, so that what differs need not have moved
 */
export function movedText(
  entries: readonly Entry[],
  { shown }: Page,
  file: string,
  hasLosses: boolean,
): Loss[] {
  const voiced = entries.filter(({ silent, note }) => !silent && !note);
  const [written, read] = [textIn(voiced), textIn(shown.filter(({ isNote }) => !isNote))];
  if (haveSameLetters(written, read)) return [];
  const runs = differencesOf(lettersOf(written), lettersOf(read));
  const moved = movedRuns(runs);
  // Where texts share letters, none of them is whole among the differences.
  const first = hasLosses ? [] : rangesOf(runs).filter(({ of }) => of === 'first');
  const units = voiced.flatMap((entry) => unitsOf(entry, file));
  return (moved.length > 0 ? moved : first.slice(0, 1)).flatMap(({ from, to }): Loss[] => {
    if (units[from]?.entry.isDrawn) return [];
    const [start, end] = [units[from]?.start ?? 0, units[to - 1]?.end ?? 0];
    return [{ start, end, cause: 'moved', text: file.slice(start, end) }];
  });
}

/** A run with its range among the letters of the source. */
type Placed = Run & { from: number; to: number };

function rangesOf(runs: readonly Run[]): Placed[] {
  let at = 0;
  return runs.map((run) => {
    const from = at;
    if (run.of !== 'second') at += run.text.length;
    return { ...run, from, to: at };
  });
}

/** Runs that the page has elsewhere. Of two texts that have changed places it is the shorter. */
function movedRuns(runs: readonly Run[]): Placed[] {
  const placed = rangesOf(runs);
  return placed.flatMap((run, index) => {
    const isHere = ({ of, text }: Run) => of === 'second' && text === run.text;
    if (run.of !== 'first' || !placed.some(isHere)) return [];
    const next = placed.findIndex(({ of }, at) => at > index && of === 'both');
    const passed = placed[next];
    const end = placed.findIndex(({ of }, at) => at > next && of === 'both');
    const behind = placed.slice(next + 1, end < 0 ? placed.length : end);
    const hasPassed = passed && behind.some(isHere) && passed.text.length <= run.text.length;
    return hasPassed ? passed : run;
  });
}
