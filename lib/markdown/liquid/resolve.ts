import { slugify } from '@/lib/chinese/slug';
import { paths } from '@/lib/urls';
import type { LiquidTag } from './tags';

/** An output in an address: the site's own, or a path that filters put the site before. */
const SITE = /^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}$/u;
const PATH =
  /^\{\{-?\s*(?:'(?<single>[^']*)'|"(?<double>[^"]*)")(?:\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:baseurl|url)))+\s*-?\}\}$/u;

/** A post's file, as `post_url` and `link` name it (https://jekyllrb.com/docs/liquid/tags/#links). */
const POST = /^(?:.*\/)?(\d{4})-(\d{1,2})-(\d{1,2})-([^/]+?)(?:\.(?:md|markdown))?$/u;

/**
 * What a piece of Liquid in an address comes to on this site, which is at the root of its origin.
 * @returns null when it is nothing that has a place in an address
 */
export function resolveLiquid({ source, name, rest }: LiquidTag): string | null {
  if (name === 'post_url') return articlePath(rest);
  if (name === 'link') return /^_(?:posts|drafts)\//u.test(rest) ? articlePath(rest) : null;
  if (name !== null) return null;
  if (SITE.test(source)) return '';
  const { single, double } = PATH.exec(source)?.groups ?? {};
  const path = single ?? double;
  return path === undefined ? null : path.replace(/^\/?/u, '/');
}

/**
 * The address of the article of a file, `2026-02-28-name.md` in whatever folder.
 * @returns null when the name has no date
 */
function articlePath(file: string): string | null {
  const [, year, month = '', day = '', name = ''] = POST.exec(file) ?? [];
  const slug = slugify(name);
  if (year === undefined || !slug) return null;
  return paths.article({
    day: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    slug,
  });
}
