import { decodeOrKeep } from '@/lib/decode-or-keep';
import { own } from '@/lib/own';
import type { WallTime } from '@/lib/time/time-zone';
import { calendarNames } from './calendar';
import { byGoLayout, isGoLayout } from './go-layout';
import { fileNameOf, pathOfPost, splitFileName, type OldPost } from './post';

/** Settings of a Hugo site, beside the pattern, that its addresses depend on. */
export type HugoOptions = {
  /** Whether files' names give dates and slugs: `:filename` in `frontmatter.date`. */
  fileDates?: boolean | undefined;
  /** The section that the posts were in, with those that it is in: `docs/guides`; `posts` by default. */
  section?: string | undefined;
  /** Folder of the content folder that has its files now; `posts` by default. */
  folder?: string | undefined;
};

/** The pattern of a site that sets none: the folder, and the slug or the file's name. */
const DEFAULT = 'default';

/** Letters, digits and the signs that Hugo keeps (hugo 0.111.3, `PathSpec.UnicodeSanitize`). */
const KEPT = /[\p{L}\p{M}\p{Nd}./\\_#+~@-]/u;

/** `MakePathSanitized`: blanks are hyphens, unless one is there already; other signs go. */
function sanitize(text: string): string {
  let target = '';
  let pending = false;
  const letters = [...text];
  letters.forEach((letter, at) => {
    const isEscape = /^%[\dA-F]{2}/iu.test(letters.slice(at, at + 3).join(''));
    if (KEPT.test(letter) || isEscape) {
      if (pending && letter !== '-') target += '-';
      pending = false;
      target += letter;
    } else if (target !== '' && !target.endsWith('-') && /\s/u.test(letter)) {
      pending = true;
    }
  });
  // Letter by letter: İ is one letter in lower case too.
  return Array.from(target, (letter) => [...letter.toLowerCase()][0] ?? '').join('');
}

/** The name of a term of a taxonomy as Hugo puts it into an address. */
export function hugoTerm(name: string): string {
  return sanitize(name);
}

/** The file's name; of a page bundle, its folder's. */
function nameOf(post: OldPost): string {
  const name = fileNameOf(post);
  return name === 'index' ? (pathOfPost(post).split('/').at(-2) ?? name) : name;
}

/** The `slug`; where files' names give dates, they give slugs too. */
function slugOf(post: OldPost, { fileDates }: HugoOptions): string | undefined {
  const { day, rest } = splitFileName(nameOf(post));
  return post.written.slug ?? (fileDates && day !== null ? rest : undefined);
}

/** The folders of a post's file in Hugo's content folder: `posts/2026`. */
function foldersOf(post: OldPost, { section = 'posts', folder = 'posts' }: HugoOptions): string[] {
  const depth = folder.split('/').filter(Boolean).length;
  const folders = post.source.split('/').slice(depth, -1);
  return [section, ...(fileNameOf(post) === 'index' ? folders.slice(0, -1) : folders)];
}

/** Placeholders that a pattern of Hugo's may have (https://gohugo.io/content-management/urls/#tokens). */
const PLACEHOLDERS: Readonly<
  Record<string, (post: OldPost, wall: WallTime, options: HugoOptions) => string>
> = {
  title: ({ title }) => title,
  slug: (post, _, options) => slugOf(post, options) ?? post.title,
  slugorfilename: (post, _, options) => slugOf(post, options) ?? nameOf(post),
  filename: nameOf,
  slugorcontentbasename: (post, _, options) => slugOf(post, options) ?? nameOf(post),
  contentbasename: nameOf,
  section: (_post, _wall, { section = 'posts' }) => section.split('/')[0] ?? '',
  sections: (_post, _wall, { section = 'posts' }) => section,
  year: (_, wall) => calendarNames(wall).year,
  month: (_, wall) => calendarNames(wall).month,
  monthname: (_, wall) => calendarNames(wall).monthName,
  day: (_, wall) => calendarNames(wall).day,
  weekday: (_, wall) => calendarNames(wall).weekday,
  weekdayname: (_, wall) => calendarNames(wall).weekdayName,
  yearday: (_, wall) => calendarNames(wall).yearDay,
};

const WORD = /:(?<word>\w+)(?<cut>\[[^\]]*\])?/gu;

/** Whether a word is a placeholder of Hugo's. */
export function isHugoPlaceholder(word: string): boolean {
  return own(PLACEHOLDERS, word) !== undefined || isGoLayout(word);
}

/** The words behind colons in a pattern of Hugo's. */
export function hugoWords(pattern: string): string[] {
  return [...pattern.matchAll(WORD)].map(([, word = '']) => word);
}

/**
 * Cuts names as Hugo does: `[1]`, `[last]`, `[1:]`, `[:last]`, from the first of two numbers to before the second.
 * @param cut with its brackets
 */
export function cutOf(names: readonly string[], cut: string): string[] {
  const inside = cut.slice(1, -1).trim().toLowerCase();
  const placeOf = (text: string) => (text === 'last' ? names.length - 1 : Number(text));
  if (!inside.includes(':')) return names.slice(placeOf(inside), placeOf(inside) + 1);
  const [from = '', to = ''] = inside.split(':');
  return names.slice(placeOf(from), to === '' ? undefined : placeOf(to));
}

/**
 * The address that Hugo gives a post, decoded.
 * @param pattern a template, or `default`
 * @param wall the clock that the date was written by
 */
export function hugoAddress(
  pattern: string,
  post: OldPost,
  wall: WallTime,
  options: HugoOptions = {},
): string {
  if (pattern === DEFAULT) {
    const folders = foldersOf(post, options).map((name) => sanitize(name));
    return path([...folders, sanitize(slugOf(post, options) ?? nameOf(post))].join('/'));
  }
  const filled = pattern.replace(WORD, (found, word: string, cut?: string) => {
    const value = own(PLACEHOLDERS, word)?.(post, wall, options);
    if (value === undefined) return isGoLayout(word) ? byGoLayout(word, wall) : found;
    return sanitize(cut === undefined ? value : cutOf(value.split('/'), cut).join('/'));
  });
  // The whole is decoded as a query is, in which a plus is a blank, and sanitised once more.
  const decoded = decodeOrKeep(`${filled}/`.replaceAll('+', ' '));
  // A number sign at the end of a name begins a fragment that is a path.
  return path(sanitize(decoded).replaceAll('#/', '/'));
}

function path(text: string): string {
  return `/${text}/`.replace(/\/+/gu, '/');
}

/** The clock by which Hugo takes a post's date: where files' names give dates, midnight of that day. */
export function fileDate(post: OldPost): WallTime | null {
  const { day } = splitFileName(nameOf(post));
  if (day === null) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date, hour: 0, minute: 0, second: 0 };
}
