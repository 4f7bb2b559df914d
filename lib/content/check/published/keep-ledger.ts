import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { dayOf } from '@/lib/time/time-zone';
import { type CheckOptions, readContext } from '../check';
import type { Context } from '../context';
import { verdictsIn } from './compare';
import { writeEntry } from './entry';
import { rememberedEntries } from './history';
import { type Ledger, sourceOf } from './ledger';
import { type Recorded, toRecord, withRecorded, withRemembered } from './record';
import { writeSafely } from './write-safely';

/** Result of keeping the ledger. */
export type Kept = {
  /** Records that are new. */
  recorded: Recorded[];
  /** Files that were written. */
  files: string[];
  /** Articles whose text has changed without a word: what `npm run check` finds. */
  left: string[];
};

/**
 * Puts on record what there is to be recorded, and back what git remembers.
 * @param options the content folder
 * @param only the articles that are meant, by day and slug; all by default
 * @throws {Error} when a line of the ledger cannot be read: what is written over would be lost
 */
export async function keepLedger(
  options: CheckOptions,
  only: readonly string[] | null = null,
): Promise<Kept> {
  const context = await readWhole(options);
  const verdicts = verdictsIn(context);
  const day = dayOf(context.now, context.timeZone);
  const recorded = toRecord(verdicts, day).filter(
    ({ entry }) => only === null || only.includes(entry.post),
  );
  return {
    recorded,
    files: writeLedger(context, recorded),
    left: verdicts.flatMap((each) => (each.kind === 'changed' ? [each.post.document.file] : [])),
  };
}

/**
 * Records that an article's file is gone for good.
 * @param post its day and slug
 * @returns the files that were written; none where it is on record as gone
 * @throws {Error} when it is not on record, or its file is there
 */
export async function recordGone(
  options: CheckOptions,
  post: string,
  note: string,
): Promise<string[]> {
  const context = await readWhole(options);
  const entry = context.ledger.entries.get(post);
  const verdict = verdictsIn(context).find((each) => 'entry' in each && each.entry.post === post);
  if (entry?.gone !== undefined && verdict === undefined) return [];
  if (!entry || verdict?.kind !== 'gone')
    throw new Error(
      `${post} 不在账上，或者文件还在。 / ${post} is not on record, or its file is there.`,
    );
  const { source: _, line: __, ...known } = entry;
  const why = 'declared' as const;
  return writeLedger(context, [{ entry: { ...known, gone: note }, formerly: null, why }]);
}

/**
 * Reads a content folder, and into its ledger what git remembers: a line that was taken away is compared as well.
 * @throws {Error} when a line of the ledger cannot be read: what is written over would be lost
 */
export async function readWhole(options: CheckOptions): Promise<Omit<Context, 'found'>> {
  const context = await readContext(options);
  refuseDamaged(context);
  const remembered = await rememberedEntries(options.contentDir, ({ zh, en }) => {
    throw new Error(`${zh} / ${en}`);
  });
  return { ...context, ledger: withRemembered(context.ledger, remembered) };
}

function writeLedger(
  { contentDir, ledger }: Pick<Context, 'contentDir' | 'ledger'>,
  recorded: readonly Recorded[],
): string[] {
  const plan = planLedger(ledger, recorded);
  const changed = [...plan].flatMap(([source, text]) => {
    const file = path.join(contentDir, source);
    const before = readIfThereSync(file);
    return before === text ? [] : [{ file, before, text }];
  });
  for (const { file, before, text } of changed) writeSafely(file, before, text);
  return changed.map(({ file }) => file);
}

function refuseDamaged({ contentDir, ledger }: Pick<Context, 'contentDir' | 'ledger'>): void {
  if (ledger.damage.length === 0) return;
  const lines = ledger.damage.map(
    ({ source, line, problem }) =>
      `${path.join(contentDir, source)}:${String(line)} ${problem.zh} / ${problem.en}`,
  );
  throw new Error(lines.join('\n'));
}

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
