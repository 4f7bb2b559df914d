/** Key of the reader's recent searches in local storage. */
const RECENT_KEY = 'recent-searches';

const MOST = 6;

/** Reads the queries searched for in this browser, the last one first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RECENT_KEY) ?? '[]');
    const queries: unknown[] = Array.isArray(kept) ? kept : [];
    return queries.filter((query) => typeof query === 'string').slice(0, MOST);
  } catch {
    // Storage is closed to us, or holds what we have not written: nothing is remembered.
    return [];
  }
}

/** Remembers a query. */
export function rememberSearch(query: string): void {
  const q = query.trim();
  if (q) keep([q, ...recentSearches().filter((other) => other !== q)].slice(0, MOST));
}

/** Forgets all. */
export function forgetSearches(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(RECENT_KEY, JSON.stringify(queries));
    else localStorage.removeItem(RECENT_KEY);
  } catch {
    // As above.
  }
}
