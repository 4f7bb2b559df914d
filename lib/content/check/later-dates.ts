import { dayOf } from '@/lib/time/time-zone';
import { parseDate } from '../source/forms/date';
import type { Problem } from '../source/problem';
import type { Records } from '../source/read-fields';
import type { FieldPath } from '../source/read-yaml-fields';
import type { Context } from './context';
import { offsetOf, type DocumentFile } from './document-file';

/** A date in a document of something that happens to it beside its publication. */
export type LaterDate = {
  /** The document. */
  document: DocumentFile;
  /** Offset of the date in its file. */
  offset: number;
  /** The instant, in milliseconds. */
  at: number;
  /** Its day in the site's zone. */
  day: string;
  /** Name of the date. */
  what: Problem;
  /** Thing that it is the date of: a change of what was published, which happens later, a review, or a source. */
  of: 'change' | 'review' | 'source';
  /** Instant of the document's publication, in milliseconds; null for a page, which has no date. */
  published: number | null;
};

/** A date as it is written. */
type Written = Pick<LaterDate, 'what' | 'of'> & { path: FieldPath; value: unknown };

const UPDATE: Problem = { zh: '更新时间', en: 'the date of the update' };
const CORRECTION: Problem = { zh: '更正的日期', en: 'the date of the correction' };
const SOURCE: Problem = { zh: '来源的日期', en: 'the date of the source' };
const COPY: Problem = { zh: '存档的日期', en: 'the date of the archived copy' };
const REVIEW: Problem = { zh: '审核的时间', en: 'the date of the review' };

/** The dates of updates, corrections, reviews and sources that can be read, in posts that are no drafts and in pages. */
export function laterDates({ posts, pages, timeZone }: Context): LaterDate[] {
  const live = posts.filter(({ record, whole }) => whole && !record.draft);
  return [...live, ...pages].flatMap((document) =>
    writtenDates(document).flatMap(({ path, value, ...written }) => {
      const date = typeof value === 'string' ? parseDate(value, timeZone) : null;
      if (!date?.ok) return [];
      const at = Date.parse(date.value);
      const day = dayOf(new Date(at), timeZone);
      const offset = offsetOf(document, path);
      return { document, offset, at, day, ...written, published: publishedAt(document) };
    }),
  );
}

function writtenDates({ frontMatter: { raw } }: DocumentFile): Written[] {
  const updates = ['updated', 'last_modified_at'].map((field): Written => ({
    path: [field],
    value: raw?.[field],
    what: UPDATE,
    of: 'change',
  }));
  const corrected = itemsOf(raw?.corrections).map((correction, index): Written => ({
    path: ['corrections', index, 'date'],
    value: correction?.date,
    what: CORRECTION,
    of: 'change',
  }));
  const sourced = itemsOf(raw?.sources).flatMap((source, index): Written[] => [
    { path: ['sources', index, 'date'], value: source?.date, what: SOURCE, of: 'source' },
    {
      path: ['sources', index, 'archived', 'date'],
      value: (source?.archived as Item)?.date,
      what: COPY,
      of: 'source',
    },
  ]);
  const reviewed: Written = {
    path: ['reviewed_at'],
    value: raw?.reviewed_at,
    what: REVIEW,
    of: 'review',
  };
  return [...updates, ...corrected, ...sourced, reviewed];
}

/** An item of a list, whatever it is. */
type Item = { date?: unknown; archived?: unknown } | null | undefined;

function itemsOf(value: unknown): Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}

function publishedAt({ kind, record }: DocumentFile): number | null {
  return kind === 'posts' ? Date.parse((record as Records['posts']).publishedAt) : null;
}
