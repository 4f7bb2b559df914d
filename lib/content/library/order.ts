import { bySurname } from '@/lib/chinese/surnames';
import type { ArticleEntry, Author } from '../model';

/** Order by pinyin, for readers. */
const pinyin = new Intl.Collator('zh-Hans-CN');

type Named = Pick<Author, 'name' | 'kind'>;
type Ordered = Pick<ArticleEntry, 'publishedAt' | 'title' | 'slug'>;

/**
 * Newest first, then by title, then by slug, both by code unit: the same on every machine,
 * whatever the version of its collation data.
 */
export function byDateTitleSlug(a: Ordered, b: Ordered): number {
  return (
    Date.parse(b.publishedAt) - Date.parse(a.publishedAt) ||
    compare(a.title, b.title) ||
    compare(a.slug, b.slug)
  );
}

/** Orders dated things from the newest to the oldest; those of one instant stay in their order. */
export function newestFirst(a: { date: string }, b: { date: string }): number {
  return Date.parse(b.date) - Date.parse(a.date);
}

/** Compares by name. */
export function byName(a: { name: string }, b: { name: string }): number {
  return pinyin.compare(a.name, b.name);
}

/** By name, people by the reading of their surnames. */
export function byAuthor(a: Named, b: Named): number {
  return pinyin.compare(compared(a), compared(b));
}

function compared({ name, kind }: Named): string {
  return kind === 'person' ? bySurname(name) : name;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
