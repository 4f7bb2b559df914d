import { expect, it } from 'vitest';
import type { Entry } from './entry';
import { lostOf, toRecord, withRecorded, withRemembered } from './record';

const X = '2026-02-28/x';
const anEntry = (texts: string[], more: Partial<Entry> = {}): Entry => ({
  ...{ post: X, texts, updated: null, corrections: 0, seen: 0, parts: '' },
  ...more,
});

/** The texts that are on record after git has been asked, by article. */
function remembering(today: readonly Entry[], committed: readonly Entry[]) {
  const placed = today.map((entry) => ({ ...entry, source: 'ledger/2026-02.jsonl', line: 7 }));
  const entries = new Map(placed.map((entry) => [entry.post, entry]));
  const ledger = withRemembered({ entries, sources: [], damage: [] }, committed);
  return [...ledger.entries.values()].map(({ post, texts, source }) => [post, texts, source]);
}

const [ONE, TWO, THREE] = ['2026-02-28 1 a', '2026-03-01 1 b', '2026-03-02 1 c'];

it('has what git remembers again, before what was recorded since', () => {
  const source = 'ledger/2026-02.jsonl';
  const committed = [anEntry([ONE, TWO])];
  expect(remembering([], committed)).toEqual([[X, [ONE, TWO], source]]);
  expect(remembering([anEntry([THREE])], committed)).toEqual([[X, [ONE, TWO, THREE], source]]);
  // The last text, recorded anew on a later day as if it were the first.
  expect(remembering([anEntry(['2026-03-03 1 b'])], committed)).toEqual([[X, [ONE, TWO], source]]);
  expect(remembering([anEntry([TWO, THREE])], committed)).toEqual([[X, [ONE, TWO, THREE], source]]);
  const other = anEntry([THREE], { post: '2026-01-09/y' });
  expect(remembering([anEntry([ONE, TWO])], [...committed, other])).toEqual([
    [X, [ONE, TWO], source],
    ['2026-01-09/y', [THREE], 'ledger/2026-01.jsonl'],
  ]);
});

it('misses no list of texts that goes on under another address', () => {
  const later = [anEntry([ONE], { post: 'a' }), anEntry([ONE, TWO], { post: 'b' })];
  expect(lostOf(later, [anEntry([ONE, TWO])])).toEqual([]);
  expect(lostOf(later.slice(0, 1), [anEntry([ONE, TWO])])).toEqual([anEntry([ONE, TWO])]);
  // Of two that part, both are missed.
  const parted = [anEntry([ONE, TWO]), anEntry([ONE, THREE])];
  expect(lostOf([], parted)).toEqual(parted);
});

it('records corrections that say nothing new of the text, and forgets none', () => {
  const post = { id: X, text: '1 a', updated: null, corrections: 2, parts: ['t', 'p'] };
  const record = (kind: 'same' | 'declared' | 'reread', seen: number, corrections = 2) =>
    toRecord(
      [
        {
          kind,
          post: { ...post, corrections },
          entry: { ...anEntry([ONE], { seen, gone: '误发' }), source: '', line: 1 },
        } as never,
      ],
      '2026-03-05',
    );
  expect(record('same', 2)).toEqual([]);
  expect(record('same', 1)).toEqual([
    { entry: anEntry([ONE], { seen: 2, gone: '误发' }), formerly: null, why: 'seen' },
  ]);
  expect(record('declared', 3)).toEqual([
    {
      entry: anEntry([ONE, '2026-03-05 1 a'], { seen: 3, corrections: 2, parts: 't p' }),
      ...{ formerly: null, why: 'declared' },
    },
  ]);
  expect(record('reread', 1)).toMatchObject([{ entry: { seen: 2 }, why: 'reread' }]);
});

it('moves an entry to the new address of its article', () => {
  const moved = { ...anEntry([ONE]), post: '2026-02-28/y' };
  const next = withRecorded(new Map([[X, anEntry([ONE])]]), [
    { entry: moved, formerly: X, why: 'moved' },
  ]);
  expect([...next]).toEqual([['2026-02-28/y', moved]]);
});
