import { own } from '@/lib/own';
/** A placeholder in `new_post_name`. */
const WORD = /:(\w*[^_\W])/gu;

/** Patterns of the placeholders of a file's name (hexo 8.1.2, `processor/post.js`). */
const PARTS: Readonly<Record<string, string>> = {
  year: String.raw`(?<year>\d{4})`,
  month: String.raw`(?<month>\d{2})`,
  day: String.raw`(?<day>\d{2})`,
  i_month: String.raw`(?<month>\d{1,2})`,
  i_day: String.raw`(?<day>\d{1,2})`,
  hash: '[0-9a-f]{12}',
  title: '(?<title>.+?)',
};

/**
 * Reads the name of a post's file by the site's pattern of names.
 * @param below path below `_posts`
 */
export function partsOfFile(below: string, pattern: string): { title: string; day: string | null } {
  const name = below.replace(/\.[^./]*$/u, '').normalize('NFC');
  const known = new Set<string>();
  const source = pattern
    .replace(/\.[^./]*$/u, '')
    .replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)
    .replaceAll(WORD, (_, word: string) => {
      const group = word.replace('i_', '');
      if (known.has(group)) return '.+?';
      known.add(group);
      return own(PARTS, word) ?? '.+?';
    });
  const found = new RegExp(`^${source}$`, 'u').exec(name)?.groups;
  const { title, year, month, day } = found ?? {};
  const dated = year !== undefined && month !== undefined && day !== undefined;
  return {
    title: title ?? name,
    day: dated ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null,
  };
}
