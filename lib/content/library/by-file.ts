import { slugify } from '@/lib/chinese/slug';
import type { Article } from '../model';

/** An article with its file, and what it is called. */
type Filed = Pick<Article, 'id' | 'slug' | 'source' | 'title' | 'written'>;

/**
 * Finds articles by the names of their files, as Jekyll's `post_url` and `link` do: by path and name first,
 * whatever day and slug the front matter has; else by the day and the slug that the name says, as Jekyll did
 * before and still does with a warning (jekyll 4.3.1, `tags/post_url.rb`). A name without a day is that of a link
 * in double brackets: a file without its day, a slug or a title, where one article alone is called so.
 * @returns looks up a path such as `2026-02-28-name`, in whatever folder; gives the id of an article
 */
export function createByFile(articles: readonly Filed[]): (file: string) => string | null {
  let byName: Map<string, string> | undefined;
  let byCall: Map<string, string | null> | undefined;
  return (file) => {
    byName ??= gather(articles);
    const path = file.normalize('NFC');
    const name = path.replace(/^.*\//u, '');
    const [, year, month = '', day = '', rest = ''] = DATED.exec(name) ?? [];
    const date = year && [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    const known = [path, name, ...(date ? [`${date}-${rest}`] : [])];
    const found = known.map((each) => byName?.get(each)).find((id) => id !== undefined);
    if (found !== undefined) return found;
    byCall ??= gatherCalls(articles);
    const called = byCall.get(path.toLowerCase()) ?? byCall.get(name.toLowerCase());
    return called ?? (date ? `${date}/${slugify(rest)}` : null);
  };
}

const DATED = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/u;

/** Ids by the paths of files and by their names alone; what is named first comes first. */
function gather(articles: readonly Filed[]): Map<string, string> {
  const paths = articles.map(({ id, source }) => [pathOf(source), id] as const);
  const names = paths.map(([path, id]) => [path.replace(/^.*\//u, ''), id] as const);
  return new Map([...names.toReversed(), ...paths.toReversed()]);
}

function pathOf(source: string): string {
  return source.normalize('NFC').replace(/^(?:posts|_drafts)\/|\.md$/gu, '');
}

/** Ids by what articles are called, in lower case; null where several are called so. */
function gatherCalls(articles: readonly Filed[]): Map<string, string | null> {
  const calls = new Map<string, string | null>();
  for (const { id, slug, source, title, written } of articles) {
    const name = pathOf(source).replace(/^.*\//u, '');
    const own = [DATED.exec(name)?.[4] ?? name, slug, written?.title ?? title];
    for (const call of new Set(own.map((each) => each.normalize('NFC').trim().toLowerCase())))
      calls.set(call, calls.has(call) ? null : id);
  }
  return calls;
}
