import { createHash } from 'node:crypto';
import { own } from '@/lib/own';
import type { WallTime } from '@/lib/time/time-zone';
import { calendarNames } from './calendar';
import { pathOfPost, type OldPost } from './post';

/** Settings of a Hexo site, beside the pattern, that its addresses depend on. */
export type HexoOptions = {
  /** `new_post_name`, the pattern of files' names, which tells the title in a file's name. */
  fileName?: string | undefined;
  /** `default_category`. */
  defaultCategory?: string | undefined;
  /** `category_map`: what categories are called in addresses. */
  categoryMap?: Readonly<Record<string, string>> | undefined;
  /** `filename_case: 1`: categories and tags in lower case. */
  lowerCase?: boolean | undefined;
};

/** A placeholder in patterns (hexo-util 3.3.0, `permalink.js`). */
const WORD = /:(\w*[^_\W])/gu;

/** Digits that placeholders of a file's name stand for (hexo 8.1.2, `processor/post.js`). */
const DIGITS: Readonly<Record<string, string>> = {
  year: String.raw`\d{4}`,
  month: String.raw`\d{2}`,
  day: String.raw`\d{2}`,
  i_month: String.raw`\d{1,2}`,
  i_day: String.raw`\d{1,2}`,
  hash: '[0-9a-f]{12}',
};

/** Letters whose accent is not a sign of its own in Unicode (hexo-util 3.3.0, `escape_diacritic.js`). */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe', ß: 's', ẞ: 'S', Ø: 'O', ø: 'o', ı: 'i' },
  ...{ Đ: 'D', đ: 'd', Ł: 'L', ł: 'l', Ħ: 'H', ħ: 'h', Ŧ: 'T', ŧ: 't', ſ: 'l', Ɨ: 'I', ɨ: 'i' },
};

/** Hexo's `slugize`: what a keyboard has beside letters separates, signs of Chinese stay. */
function slugize(text: string): string {
  return [...text]
    .filter((letter) => letter >= ' ')
    .map((letter) => LETTERS[letter] ?? plainLetter(letter))
    .join('')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** A Latin letter without accents, width and circle; any other as it is. */
function plainLetter(letter: string): string {
  const plain = /[Ａ-Ｚａ-ｚⒶ-ⓩ]/u.test(letter)
    ? letter.normalize('NFKD')
    : letter.normalize('NFD').replace(/\p{M}+/gu, '');
  return /^[A-Za-z]+$/u.test(plain) ? plain : letter;
}

/** The name of a category or a tag as Hexo puts it into an address. */
export function hexoTerm(name: string, { categoryMap = {}, lowerCase }: HexoOptions = {}): string {
  const slug = slugize(own(categoryMap, name) ?? name);
  return lowerCase ? slug.toLowerCase() : slug;
}

/** Gives what Hexo takes for the title of a file: its path, or the part of it that the pattern of names says. */
function titleOfFile(post: OldPost, fileName = ':title.md'): string {
  const path = pathOfPost(post);
  const pattern = fileName
    .replace(/\.[^.]*$/u, '')
    .replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  const groups = pattern.replace(WORD, (_, word: string) => {
    const isTitle =
      word === 'title' && !pattern.slice(0, pattern.indexOf(':title')).includes('(?<');
    return isTitle ? '(?<title>.+?)' : `(?:${own(DIGITS, word) ?? '.+?'})`;
  });
  const found = new RegExp(`^${groups}$`, 'u').exec(path);
  return found?.groups?.title ?? slugize(path);
}

/** The words behind colons in a pattern of Hexo's: any field of the front matter may be one. */
export function hexoWords(pattern: string): string[] {
  return [...pattern.matchAll(WORD)].map(([, word = '']) => word);
}

/**
 * The address that Hexo gives a post, decoded.
 * @param wall the clock of the zone of the machine that built the site
 * @returns null where the pattern asks for a field that the post has not
 */
export function hexoAddress(
  pattern: string,
  post: OldPost,
  wall: WallTime,
  options: HexoOptions = {},
): string | null {
  const values = valuesOf(post, wall, options);
  if (hexoWords(pattern).some((word) => values[word] === undefined)) return null;
  return `/${pattern.replace(WORD, (_, word: string) => values[word] ?? '')}`.replace(/\/+/gu, '/');
}

/** hexo 8.1.2, `filter/post_permalink.js`. */
function valuesOf(post: OldPost, wall: WallTime, options: HexoOptions) {
  const { fileName, defaultCategory = 'uncategorized' } = options;
  const title = titleOfFile(post, fileName);
  const names = calendarNames(wall);
  const seconds = String(Math.floor(Date.parse(post.publishedAt) / 1000));
  const hash = createHash('sha1')
    .update(title + seconds)
    .digest('hex');
  const own: Record<string, string | undefined> = {
    id: post.written.id,
    title,
    name: title.replace(/^.*\//u, ''),
    post_title: slugize(post.title).toLowerCase(),
    year: names.year,
    month: names.month,
    day: names.day,
    hour: names.hour,
    minute: names.minute,
    second: names.second,
    i_month: names.plainMonth,
    i_day: names.plainDay,
    timestamp: seconds,
    hash: hash.slice(0, 12),
    // A list of names is a hierarchy.
    category: post.categories.map((name) => hexoTerm(name, options)).join('/') || defaultCategory,
  };
  return { ...post.written, ...own };
}
