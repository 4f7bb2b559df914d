import { textOf, type Verdict } from './compare';
import { continues, type Entry } from './entry';
import { sourceOf, type Ledger } from './ledger';
import type { PublishedPost } from './published-post';

/** New record of an article, by its day and slug. */
export type Recorded = {
  /** The entry. */
  entry: Entry;
  /** The day and slug under which the article was on record before, or null. */
  formerly: string | null;
  /** Reason for the record. */
  why: 'new' | 'declared' | 'reread' | 'moved' | 'seen';
};

/**
 * Finds what there is to be put on record: new articles, changes that their files declare, new addresses to which the
 * old ones lead. A change that nothing declares is left to the gate.
 * @param day today, `YYYY-MM-DD` in the site's zone
 */
export function toRecord(verdicts: readonly Verdict[], day: string): Recorded[] {
  const moved = new Map(
    verdicts.flatMap((each) => (each.kind === 'moved' ? [[each.post, each.entry.post]] : [])),
  );
  return verdicts.flatMap((verdict): Recorded[] => {
    const { kind } = verdict;
    if (kind === 'new')
      return [{ entry: firstEntry(verdict.post, day), formerly: null, why: kind }];
    if (kind !== 'same' && kind !== 'declared' && kind !== 'reread') return [];
    const { post, entry } = verdict;
    const formerly = moved.get(post) ?? null;
    const isSeen = post.corrections > entry.seen;
    if (kind !== 'same') return [{ entry: nextEntry(entry, post, day), formerly, why: kind }];
    if (formerly === null && !isSeen) return [];
    const seen = Math.max(entry.seen, post.corrections);
    return [
      {
        entry: { ...plain(entry), post: post.id, seen },
        formerly,
        why: formerly === null ? 'seen' : 'moved',
      },
    ];
  });
}

function firstEntry(post: PublishedPost, day: string): Entry {
  return {
    post: post.id,
    texts: [`${day} ${post.text}`],
    ...declarationsOf(post),
    seen: post.corrections,
  };
}

function nextEntry(entry: Entry, post: PublishedPost, day: string): Entry {
  return {
    post: post.id,
    texts: [...entry.texts, `${day} ${post.text}`],
    ...declarationsOf(post),
    seen: Math.max(entry.seen, post.corrections),
  };
}

function declarationsOf({ updated, corrections, parts }: PublishedPost) {
  return { updated, corrections, parts: parts.join(' ') };
}

function plain({ post, texts, updated, corrections, seen, parts, gone }: Entry): Entry {
  return { post, texts, updated, corrections, seen, parts, ...(gone !== undefined && { gone }) };
}

/**
 * A ledger with what git remembers and nothing goes on from put back.
 * @param remembered entries as they once were committed
 */
export function withRemembered(ledger: Ledger, remembered: readonly Entry[]): Ledger {
  const entries = new Map(ledger.entries);
  for (const entry of lostOf([...entries.values()], remembered)) {
    const known = entries.get(entry.post);
    const place = { source: sourceOf(entry.post), line: 1 };
    entries.set(
      entry.post,
      known ? { ...known, texts: chained(entry, known) } : { ...entry, ...place },
    );
  }
  return { ...ledger, entries };
}

/** The texts of an entry that was lost, and those that were recorded since as if they were the first. */
function chained(entry: Entry, since: Entry): string[] {
  const isKnown = textOf(entry) === textOf(since);
  return [...entry.texts, ...since.texts.filter((text) => !isKnown && !entry.texts.includes(text))];
}

/** The entries that a ledger has after that. */
export function withRecorded(
  entries: ReadonlyMap<string, Entry>,
  recorded: readonly Recorded[],
): Map<string, Entry> {
  const next = new Map([...entries].map(([post, entry]) => [post, plain(entry)]));
  for (const { entry, formerly } of recorded) {
    if (formerly !== null) next.delete(formerly);
    next.set(entry.post, entry);
  }
  return next;
}

/**
 * Finds what git remembers of a ledger and the ledger does not: each list of texts once committed must go on in an
 * entry of today, under whatever address.
 */
export function lostOf(entries: readonly Entry[], remembered: readonly Entry[]): Entry[] {
  const byFirst = new Map<string | undefined, Entry[]>();
  for (const entry of entries)
    byFirst.set(entry.texts[0], [...(byFirst.get(entry.texts[0]) ?? []), entry]);
  const lost = remembered.filter(
    ({ texts }) => !byFirst.get(texts[0])?.some((entry) => continues(entry.texts, texts)),
  );
  return lost.filter(
    ({ texts }, at) =>
      !lost.some(
        (other, place) =>
          place !== at &&
          continues(other.texts, texts) &&
          (other.texts.length > texts.length || place < at),
      ),
  );
}
