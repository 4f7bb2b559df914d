import path from 'node:path';

/**
 * Tells of an error whether an editor has moved or deleted a file of the content after it was listed, and before it was
 * read: whoever watches the folder hears of that too, and others may begin again.
 * @param error thrown by the reading
 * @returns path of the file; null for other errors
 */
export function movedFile(error: unknown, contentDir: string): string | null {
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' || file === undefined) return null;
  const inside = path.relative(contentDir, file);
  return inside !== '' && !inside.startsWith('..') && !path.isAbsolute(inside) ? file : null;
}
