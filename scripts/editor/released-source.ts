import path from 'node:path';

/** The day that a post's file may begin with. */
const DAY = /^\d{4}-\d{1,2}-\d{1,2}-/u;

/**
 * Gives the place of a post's file once it has its time: out of the folder of drafts, and named by its day where files
 * are.
 * @param source path in the content folder
 * @param day `YYYY-MM-DD`
 */
export function releasedSource(source: string, day: string): string {
  const { dir, base } = path.posix.parse(source);
  const isDraft = dir.split('/').includes('_drafts');
  if (!isDraft && !DAY.test(base)) return source;
  const name = `${day}-${bareName(base)}`;
  return isDraft ? `posts/${name}` : `${dir}/${name}`;
}

/** Gives the name of a post's file without its day, by which it is the same post before and after its release. */
export function bareName(source: string): string {
  return path.posix.basename(source).replace(DAY, '');
}
