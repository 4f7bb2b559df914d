import diff from 'fast-diff';

/** A run of letters that both have, that the first alone has, or the second. */
export type Run = {
  /** Text or texts that have it. */
  of: 'both' | 'first' | 'second';
  /** The letters. */
  text: string;
};

const OWNERS = { [diff.EQUAL]: 'both', [diff.DELETE]: 'first', [diff.INSERT]: 'second' } as const;

/** Steps that finding the fewest differences may take; what differs more than that differs as a whole. */
const LIMIT = 4_000_000;

/** Finds the differences of two texts, in order. */
export function differencesOf(first: string, second: string): Run[] {
  const head = sharedLength(
    (at) => first[at] === second[at],
    Math.min(first.length, second.length),
  );
  const left = Math.min(first.length, second.length) - head;
  const tail = sharedLength((at) => first.at(-1 - at) === second.at(-1 - at), left);
  const [a, b] = [first, second].map((text) => text.slice(head, text.length - tail));
  const runs: Run[] = [
    { of: 'both', text: first.slice(0, head) },
    ...between(a ?? '', b ?? ''),
    { of: 'both', text: first.slice(first.length - tail) },
  ];
  return runs.filter(({ text }) => text !== '');
}

function between(first: string, second: string): Run[] {
  if (first.length * second.length > LIMIT)
    return [
      { of: 'first', text: first },
      { of: 'second', text: second },
    ];
  return diff(first, second).map(([owner, text]) => ({ of: OWNERS[owner], text }));
}

function sharedLength(isShared: (at: number) => boolean, limit: number): number {
  let length = 0;
  while (length < limit && isShared(length)) length += 1;
  return length;
}
