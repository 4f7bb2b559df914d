/** One page of a list. */
export type ListPage<T> = {
  /** Items on this page. */
  items: T[];
  /** Number of this page, from 1. */
  page: number;
  /** Number of pages, at least 1. */
  pages: number;
  /** Number of items on all pages. */
  total: number;
};

/** Number of pages that a list fills; an empty list has one. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** Cuts a page out of a list; null when there is no such page. */
export function paginate<T>(items: readonly T[], page: number, size: number): ListPage<T> | null {
  const pages = pageCount(items.length, size);
  if (!Number.isInteger(page) || page < 1 || page > pages) return null;
  return { items: items.slice((page - 1) * size, page * size), page, pages, total: items.length };
}
