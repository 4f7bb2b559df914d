import type { Default } from './config';

/**
 * Gives the fields that a site sets for a file: of several the longer path wins, of equal ones the later
 * (Jekyll::FrontmatterDefaults).
 * @param file path from the folder of the site
 * @param type `posts`, `drafts`, `pages` or a collection
 */
export function defaultsFor(
  defaults: readonly Default[],
  file: string,
  type: string,
): Record<string, unknown> {
  const fitting = defaults.filter((each) => fits(each, file, type));
  return fitting
    .map((each, at) => ({ each, at }))
    .sort((a, b) => a.each.path.length - b.each.path.length || a.at - b.at)
    .reduce((all, { each }) => ({ ...all, ...each.values }), {});
}

function fits({ path, type }: Default, file: string, asked: string): boolean {
  // Defaults of posts hold for drafts too.
  const typeFits = type === null || type === asked || (type === 'posts' && asked === 'drafts');
  return typeFits && pathFits(path, file);
}

function pathFits(path: string, file: string): boolean {
  if (path === '') return true;
  if (path.includes('*')) return globOf(path).test(file);
  const whole = file === path || file.startsWith(`${path}/`);
  // `_posts/x` may be meant for a file in a folder that collections have.
  return whole || (/\.\w+$/u.test(path) && file === path);
}

/**
 * Makes an expression of a path as File.fnmatch reads it: a star crosses no slash, two do. What it names holds for all
 * below.
 */
function globOf(path: string): RegExp {
  const pattern = path
    .split(/(\*\*\/?|\*)/u)
    .map((part) =>
      part.startsWith('**')
        ? '(?:.*/)?'
        : part === '*'
          ? '[^/]*'
          : part.replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&'),
    )
    .join('');
  return new RegExp(`^${pattern}(?:/.*)?$`, 'u');
}
