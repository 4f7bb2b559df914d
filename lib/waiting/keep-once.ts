/**
 * Makes what is asked for once: who asks while it is being made waits for the same. What could not be made is made anew
 * the next time.
 * @param known values that have been made, by key
 */
export function keepOnce<K, T>(
  known: Map<K, Promise<T>>,
  key: K,
  make: () => Promise<T>,
): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
