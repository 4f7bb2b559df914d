/** Makes a thing when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Makers of some fields of a thing. */
type Makers<T> = { [K in keyof T]?: () => T[K] };

/**
 * A copy of a thing, some fields of which are made when they are first asked for. They are fields as any other: a copy of
 * the copy has them too.
 */
export function lazily<T extends object>(thing: T, makers: Makers<T>): T {
  const copy = { ...thing };
  for (const [name, make] of Object.entries(makers) as [keyof T, () => T[keyof T]][]) {
    Object.defineProperty(copy, name, { get: once(make), enumerable: true, configurable: true });
  }
  return copy;
}
