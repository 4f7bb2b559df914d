import { slugify } from '@/lib/chinese/slug';
import { dayOf } from '@/lib/time-zone';
import { parseDate } from '../forms/date';
import type { Problem } from '../problem';
import { readFields, type FieldProblem, type FieldValues } from '../schema/fields';
import { postFields } from '../schema/tables';
import type { ReadRecord } from './record';

/** A post's front matter, normalised, its authors and categories not yet resolved. */
export type PostRecord = {
  /** Last segment of the address. */
  slug: string;
  /** Day of publication in the site's zone, `YYYY-MM-DD`. */
  day: string;
  /** Instant of publication, ISO 8601 in UTC. */
  publishedAt: string;
  /** Instant of the last revision, or null. */
  updatedAt: string | null;
  /** Title as written. */
  title: string;
  /** The editor's summary, or null. */
  description: string | null;
  /** Authors as written. */
  authorNames: string[];
  /** Categories as written. */
  categoryNames: string[];
  /** Tags as written. */
  tags: string[];
  /** BCP 47 tag of the body's language, or null. */
  lang: string | null;
  /** Pinned to the top. */
  pinned: boolean;
  /** Never public. */
  draft: boolean;
};

/** Jekyll's form of a post's file name: `YYYY-MM-DD-slug.md` (https://jekyllrb.com/docs/posts/). */
const FILE_NAME = /(?:^|\/)(?:(\d{4}-\d{1,2}-\d{1,2})-)?([^/]+)\.md$/u;

/** Normalises the front matter of a post; the file's name may give its date and slug. */
export const readPost: ReadRecord<PostRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(postFields, raw, timeZone);
  const [, fileDate, fileSlug] = FILE_NAME.exec(file) ?? [];
  const publishedAt = values.date ?? (raw.date == null ? dateOfName(fileDate, timeZone) : null);
  const slug = slugify(values.slug ?? fileSlug ?? '');
  if (publishedAt === null && raw.date == null) problems.push(problem('date', NO_DATE));
  if (!slug) problems.push(problem('slug', NO_SLUG));
  if (publishedAt === null || !slug || values.title === undefined) return { record: null, problems };
  const day = dayOf(new Date(publishedAt), timeZone);
  return { record: { ...postValues(values, values.title), slug, day, publishedAt }, problems };
};

function postValues(values: FieldValues<typeof postFields>, title: string) {
  const unique = (...names: (string[] | undefined)[]) => [...new Set(names.flatMap((list) => list ?? []))];
  return {
    title,
    updatedAt: values.updated ?? values.last_modified_at ?? null,
    description: values.description ?? values.excerpt ?? null,
    authorNames: unique(values.author, values.authors),
    categoryNames: unique(values.category, values.categories),
    tags: unique(values.tag, values.tags),
    lang: values.lang ?? null,
    pinned: values.pinned ?? false,
    draft: values.draft === true || values.published === false,
  };
}

function dateOfName(date: string | undefined, timeZone: string): string | null {
  const result = date === undefined ? null : parseDate(date, timeZone);
  return result?.ok ? result.value : null;
}

const problem = (field: string, found: Problem): FieldProblem => ({ field, rule: 'field-missing', problem: found });

const NO_DATE: Problem = {
  zh: '没有发布时间。请加上“date: 2026-02-28 17:00:00 +0800”，或把文件命名为 2026-02-28-名称.md。',
  en: 'no date. Add "date: 2026-02-28 17:00:00 +0800", or name the file 2026-02-28-name.md.',
};

const NO_SLUG: Problem = {
  zh: '无法由文件名得出网址。请加上“slug: 英文或中文名称”。',
  en: 'the file name gives no address. Add "slug: a-name".',
};

