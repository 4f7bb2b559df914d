/** Things of one kind. */
export type Group<T> = {
  /** Name of the kind. */
  kind: string;
  /** All of them, in their order. */
  members: readonly [T, ...T[]];
};

/** Puts things of one kind together, the most frequent kind first. */
export function inGroups<T>(things: readonly T[], kindOf: (thing: T) => string): Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const members = groups.get(kindOf(thing));
    if (members) members.push(thing);
    else groups.set(kindOf(thing), [thing]);
  }
  return [...groups]
    .map(([kind, members]) => ({ kind, members }))
    .sort((a, b) => b.members.length - a.members.length);
}

/** Places that a line names. */
const NAMED = 3;

/** The first places of a group in one line: `a.md:3、b.md:5、c.md:8 …`. */
export function firstPlaces(members: readonly { file: string; line: number }[]): string {
  const named = members.slice(0, NAMED).map(({ file, line }) => `${file}:${String(line)}`);
  return named.join('、') + (members.length > NAMED ? ' …' : '');
}
