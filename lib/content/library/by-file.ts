import { slugify } from '@/lib/chinese/slug';
import type { Article } from '../model';

/** An article with its file. */
type Filed = Pick<Article, 'id' | 'source'>;

/**
 * Finds articles by the names of their files, as Jekyll's `post_url` and `link` do: by path and name first,
 * whatever day and slug the front matter has; else by the day and the slug that the name says, as Jekyll did
 * before and still does with a warning (jekyll 4.3.1, `tags/post_url.rb`).
 * @returns looks up a path such as `2026-02-28-name`, in whatever folder; gives the id of an article
 */
export function createByFile(articles: readonly Filed[]): (file: string) => string | null {
  let byName: Map<string, string> | undefined;
  return (file) => {
    byName ??= gather(articles);
    const path = file.normalize('NFC');
    const name = path.replace(/^.*\//u, '');
    const [, year, month = '', day = '', rest = ''] =
      /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/u.exec(name) ?? [];
    if (year === undefined) return null;
    const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    const known = [path, name, `${date}-${rest}`].map((each) => byName?.get(each));
    return known.find((id) => id !== undefined) ?? `${date}/${slugify(rest)}`;
  };
}

/** Ids by the paths of files and by their names alone; what is named first comes first. */
function gather(articles: readonly Filed[]): Map<string, string> {
  const paths = articles.map(({ id, source }) => {
    const path = source.normalize('NFC').replace(/^(?:posts|_drafts)\/|\.md$/gu, '');
    return [path, id] as const;
  });
  const names = paths.map(([path, id]) => [path.replace(/^.*\//u, ''), id] as const);
  return new Map([...names.toReversed(), ...paths.toReversed()]);
}
