import { writeEntry } from './entry';
import { sourceOf, type Ledger } from './ledger';
import { withRecorded, type Recorded } from './record';

/**
 * Plans the files of a ledger: one line an article, in order.
 * @param ledger entries on record
 * @param recorded new records
 * @returns the texts of the files that change, by their paths in the content folder
 */
export function planLedger(
  ledger: Pick<Ledger, 'entries' | 'sources'>,
  recorded: readonly Recorded[],
): Map<string, string> {
  const next = withRecorded(ledger.entries, recorded);
  const byFile = new Map<string, string[]>(ledger.sources.map((source) => [source, []]));
  for (const post of [...next.keys()].sort()) {
    const entry = next.get(post);
    if (!entry) continue;
    const source = sourceOf(post);
    byFile.set(source, [...(byFile.get(source) ?? []), `${writeEntry(entry)}\n`]);
  }
  return new Map([...byFile].map(([source, lines]) => [source, lines.join('')]));
}
