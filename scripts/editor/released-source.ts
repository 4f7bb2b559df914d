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
  const name = `${day}-${base.replace(DAY, '')}`;
  return isDraft ? `posts/${name}` : `${dir}/${name}`;
}
