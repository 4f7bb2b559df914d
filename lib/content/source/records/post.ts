import { slugify } from '@/lib/chinese/slug';
import { UNDATED } from '@/lib/time/clock';
import { dayOf } from '@/lib/time/time-zone';
import type { Post } from 'contentlayer/generated';
import { parseDate } from '../forms/date';
import type { Problem } from '../problem';
import { readFields, type FieldProblem, type FieldValues } from '../schema/fields';
import { postFields } from '../schema/tables';
import type { ReadRecord, RecordOf } from './record';

/** A post's front matter, normalised, its authors and categories not yet resolved. */
export type PostRecord = RecordOf<Post, 'id' | 'excerpt'>;

/** Jekyll's form of a post's file name: `YYYY-MM-DD-slug.md` (https://jekyllrb.com/docs/posts/). */
const FILE_NAME = /(?:^|\/)(?:(\d{4}-\d{1,2}-\d{1,2})-)?([^/]+)\.md$/u;

/** Jekyll's folder of drafts, at the top of the content or below `posts/`; its files need no date. */
const DRAFTS = /(?:^|\/)_drafts\//u;

/** Normalises the front matter of a post; the file's name may give its date and slug. */
export const readPost: ReadRecord<PostRecord> = (raw, file, timeZone) => {
  const { values, problems } = readFields(postFields, raw, timeZone);
  const [, fileDate, fileSlug] = FILE_NAME.exec(file) ?? [];
  const draft = DRAFTS.test(file) || values.draft || values.published === false;
  const named = instantOf(fileDate, timeZone) ?? (draft ? instantOf(UNDATED, timeZone) : null);
  const dated = values.date ?? (raw.date == null ? named : null);
  const slug = slugify(values.slug ?? fileSlug ?? '');
  if (dated === null && raw.date == null) {
    problems.push(fileDate === undefined ? missing('date', NO_DATE) : impossible(fileDate));
  }
  if (!slug) problems.push(missing('slug', values.slug === undefined ? NO_SLUG : EMPTY_SLUG));
  const publishedAt = dated ?? named ?? `${UNDATED}T00:00:00.000Z`;
  const record = {
    ...postValues(values),
    title: values.title ?? '',
    slug: slug || file,
    day: dayOf(new Date(publishedAt), timeZone),
    publishedAt,
    draft,
    written: writtenIn(raw),
  };
  return { record, whole: dated !== null && slug !== '' && values.title !== undefined, problems };
};

function postValues(values: FieldValues<typeof postFields>) {
  const {
    lang,
    hant,
    pinned,
    wechat,
    series,
    math,
    sources,
    corrections,
    withdrawn,
    ai,
    guid,
    AIGC: aigc,
    reviewed_by: reviewerNames,
    reviewed_at: reviewedAt,
  } = values;
  return {
    updatedAt: values.updated ?? values.last_modified_at,
    description: values.description ?? values.excerpt,
    authorNames: joined(values.author, values.authors),
    categoryNames: joined(values.category, values.categories),
    tags: joined(values.tag, values.tags),
    lang,
    hant,
    pinned,
    wechat,
    cover: values.cover ?? values.image,
    audio: values.audio,
    redirects: joined(values.redirect_from, values.permalink),
    series,
    math,
    sources,
    corrections,
    withdrawn,
    ai,
    aigc,
    reviewerNames,
    reviewedAt,
    guid,
  };
}

/** Fields of which no old address is made, or that the record has already. */
const SHOWN: ReadonlySet<string> = new Set(
  Object.entries(postFields).flatMap(([name, { form }]) =>
    form === 'kept' || ['slug', 'date', 'permalink'].includes(name) ? [] : [name],
  ),
);

/** Longest value that an address may hold. */
const LONGEST = 200;

function writtenIn(raw: Readonly<Record<string, unknown>>): PostRecord['written'] {
  const texts = Object.entries(raw).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [{ name, value: String(value) }] : [],
  );
  return texts.filter(({ name, value }) => !SHOWN.has(name) && value.length <= LONGEST);
}

/** The identity of an article, which its address is made of: day and slug. */
export function articleId({ day, slug }: Pick<PostRecord, 'day' | 'slug'>): string {
  return `${day}/${slug}`;
}

/** Values of fields that say the same thing, each once. */
function joined(...values: (string | string[] | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => value ?? []))];
}

function instantOf(date: string | undefined, timeZone: string): string | null {
  const result = date === undefined ? null : parseDate(date, timeZone);
  return result?.ok ? result.value : null;
}

const missing = (field: string, problem: Problem): FieldProblem => ({
  at: [field],
  rule: 'field-missing',
  problem,
});

/** The day in a file's name, of which the field that is missing would be the remedy. */
const impossible = (day: string): FieldProblem => ({
  at: ['date'],
  rule: 'field-date',
  problem: {
    zh: `没有文件名里的日期 ${day} 这一天。请改文件名，或加上“date: 2026-02-28 17:00:00 +0800”这样的一行。`,
    en: `the day in the file's name, ${day}, does not exist. Rename the file, or add a line like "date: 2026-02-28 17:00:00 +0800".`,
  },
});

const NO_DATE: Problem = {
  zh: '没有发布时间。请加上“date: 2026-02-28 17:00:00 +0800”，或把文件命名为 2026-02-28-名称.md。',
  en: 'no date. Add "date: 2026-02-28 17:00:00 +0800", or name the file 2026-02-28-name.md.',
};

const EMPTY_SLUG: Problem = {
  zh: 'slug 里没有字母、数字或汉字，成不了网址。请写英文或中文名称。',
  en: 'the slug has no letter, figure or Han, and gives no address. Write a name.',
};

const NO_SLUG: Problem = {
  zh: '无法由文件名得出网址。请加上“slug: 英文或中文名称”。',
  en: 'the file name gives no address. Add "slug: a-name".',
};
