/**
 * Reads what a map holds under a name that somebody else wrote. What every object has by itself, `constructor` for one,
 * is none of it.
 */
export function own<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
