import { dayOf } from '@/lib/time-zone';
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
  /** Whether it is of a change of what was published, and so happens later. */
  isChange: boolean;
  /** Instant of the document's publication, in milliseconds; null for a page, which has no date. */
  published: number | null;
};

const UPDATE: Problem = { zh: '更新时间', en: 'the date of the update' };
const CORRECTION: Problem = { zh: '更正的日期', en: 'the date of the correction' };
const REVIEW: Problem = { zh: '审核的时间', en: 'the date of the review' };

/** The dates of updates, corrections and reviews that can be read, in posts that are no drafts and in pages. */
export function laterDates({ posts, pages, timeZone }: Context): LaterDate[] {
  const live = posts.filter(({ record, whole }) => whole && !record.draft);
  return [...live, ...pages].flatMap((document) =>
    writtenDates(document).flatMap(({ path, value, what }) => {
      const date = typeof value === 'string' ? parseDate(value, timeZone) : null;
      if (!date?.ok) return [];
      const at = Date.parse(date.value);
      const day = dayOf(new Date(at), timeZone);
      const offset = offsetOf(document, path);
      const isChange = what !== REVIEW;
      return { document, offset, at, day, what, isChange, published: publishedAt(document) };
    }),
  );
}

function writtenDates({ frontMatter: { raw } }: DocumentFile) {
  const updates = ['updated', 'last_modified_at'].map((field) => ({
    path: [field] as FieldPath,
    value: raw?.[field],
    what: UPDATE,
  }));
  const corrections: unknown[] = Array.isArray(raw?.corrections) ? raw.corrections : [];
  const corrected = corrections.map((correction, index) => ({
    path: ['corrections', index, 'date'],
    value: (correction as { date?: unknown } | null)?.date,
    what: CORRECTION,
  }));
  const reviewed = { path: ['reviewed_at'] as FieldPath, value: raw?.reviewed_at, what: REVIEW };
  return [...updates, ...corrected, reviewed];
}

function publishedAt({ kind, record }: DocumentFile): number | null {
  return kind === 'posts' ? Date.parse((record as Records['posts']).publishedAt) : null;
}
