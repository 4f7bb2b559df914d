import { paths } from '@/lib/addresses/urls';
import type { LiquidTag } from './tags';

/** An output in an address: the site's own, or a path that filters put the site before. */
const SITE = /^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}$/u;
const PATH =
  /^\{\{-?\s*(?:'(?<single>[^']*)'|"(?<double>[^"]*)")(?:\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:baseurl|url)))+\s*-?\}\}$/u;

/** A post's file, as `post_url` and `link` name it (https://jekyllrb.com/docs/liquid/tags/#links). */
const POST = /^(?:.*\/)?\d{4}-\d{1,2}-\d{1,2}-[^/]+$/u;

/**
 * Resolves a piece of Liquid in an address of this site, which is at the root of its origin.
 * @returns null when it is nothing that has a place in an address
 */
export function resolveLiquid({ source, name, rest }: LiquidTag): string | null {
  if (name === 'post_url') return articleOf(rest);
  if (name === 'link') return linked(rest);
  if (name !== null) return null;
  if (SITE.test(source)) return '';
  const { single, double } = PATH.exec(source)?.groups ?? {};
  const path = single ?? double;
  return path === undefined ? null : path.replace(/^\/?/u, '/');
}

/**
 * Gives the path that stands for the article of a file, `2026-02-28-name.md` in whatever folder. Its address is not
 * made of its name: the field `date` may say another day, and `slug` another name.
 * @returns null when the name has no date
 */
function articleOf(file: string): string | null {
  const path = file.replace(/^\/|\.(?:md|markdown)$/gu, '');
  return POST.test(path) ? paths.file(path) : null;
}

/** The article of a file as `link` names it, from the root of the site; folders before `_posts` are categories. */
function linked(file: string): string | null {
  const below = /^\/?(?:.*\/)?_(?:posts|drafts)\/(?<path>.+)$/u.exec(file)?.groups?.path;
  return below === undefined ? null : articleOf(below);
}
