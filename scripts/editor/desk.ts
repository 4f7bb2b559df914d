import type { DocumentFile } from '@/lib/content/check/document-file';
import type { Finding } from '@/lib/content/check/finding';
import { createEditions } from '@/lib/content/library/editions';
import { byDateTitleSlug } from '@/lib/content/library/order';
import { isGone, isLive } from '@/lib/time/clock';
import { dayOf } from '@/lib/time/time-zone';

/** A post on the desk. */
export type DeskPost = {
  /** Its file. */
  file: string;
  /** Its title. */
  title: string;
  /** Instant at which it appears or has appeared, ISO 8601; null for a draft. */
  at: string | null;
};

/** Event that happens by itself. */
export type Due = DeskPost & {
  /** Kind of the event: the post appears, or goes. */
  what: 'published' | 'withdrawn';
};

/** All that an editor has to know in the morning. */
export type Desk = {
  /** The present day, `YYYY-MM-DD`. */
  day: string;
  /** Posts that have appeared on it, and the number of its edition; null where there is none. */
  today: { number: number; posts: DeskPost[] } | null;
  /** Posts that appear, or are withdrawn, later; next first. */
  due: Due[];
  /** Posts that are not meant to appear yet. */
  drafts: DeskPost[];
  /** Days of this month without an edition, up to the present one. */
  gaps: string[];
  /** Days of this month to come for which nothing is scheduled. */
  open: string[];
  /** Numbers of errors and warnings of each file, worst first. */
  findings: { file: string; errors: number; warnings: number }[];
};

/** Content of a desk. */
export type DeskContent = {
  /** All posts. */
  posts: readonly Pick<DocumentFile<'posts'>, 'file' | 'record'>[];
  /** Findings of the gate. */
  findings: readonly Finding[];
  /** The present. */
  now: Date;
  /** The site's zone. */
  timeZone: string;
};

/** Lays out what is on the desk. */
export function deskOf({ posts, findings, now, timeZone }: DeskContent): Desk {
  const day = dayOf(now, timeZone);
  const newestFirst = posts.toSorted((a, b) => byDateTitleSlug(a.record, b.record));
  const live = newestFirst.filter(({ record }) => isLive(record, now));
  const coming = newestFirst.filter(
    ({ record }) => !record.draft && !isLive(record, now) && !isGone(record, now),
  );
  const edition = createEditions(live.map(({ record }) => record)).of(day);
  const withEdition = new Set(live.map(({ record }) => record.day));
  const planned = new Set(coming.map(({ record }) => record.day));
  const month = daysOfMonth(day);
  return {
    day,
    today: edition && {
      number: edition.number,
      posts: live.filter(({ record }) => record.day === day).map(toDesk),
    },
    due: [
      ...coming.map((post) => ({ ...toDesk(post), what: 'published' as const })),
      ...newestFirst.flatMap((post) => withdrawal(post, now)),
    ].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)),
    drafts: newestFirst
      .filter(({ record }) => record.draft)
      .map(({ file, record }) => ({ file, title: record.title, at: null })),
    gaps: month.filter((each) => each <= day && !withEdition.has(each) && !planned.has(each)),
    open: month.filter((each) => each > day && !planned.has(each)),
    findings: countByFile(findings),
  };
}

function toDesk({ file, record }: DeskContent['posts'][number]): DeskPost {
  return { file, title: record.title, at: record.publishedAt };
}

function withdrawal({ file, record }: DeskContent['posts'][number], now: Date): Due[] {
  const { withdrawn, draft, title } = record;
  if (draft || !withdrawn || Date.parse(withdrawn.date) <= now.getTime()) return [];
  return [{ file, title, at: withdrawn.date, what: 'withdrawn' }];
}

function daysOfMonth(day: string): string[] {
  const month = day.slice(0, 'YYYY-MM'.length);
  const [year, number] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
  return Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}

function countByFile(findings: readonly Finding[]): Desk['findings'] {
  const counts = new Map<string, { file: string; errors: number; warnings: number }>();
  for (const { file, level } of findings) {
    const known = counts.get(file) ?? { file, errors: 0, warnings: 0 };
    known[level === 'error' ? 'errors' : 'warnings'] += 1;
    counts.set(file, known);
  }
  return [...counts.values()].sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
}
