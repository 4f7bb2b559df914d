import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../lib/project.mjs';
import { archive } from '../archive/write-archive.mjs';

/** The seed article: the page that every engine is weighed by. */
export const ARTICLE = '2026-02-28-ai-2026-where-we-stand';

/**
 * Writes files.
 *
 * @param {string} folder Folder that they go to.
 * @param {Record<string, string | Buffer>} files Their texts, or bytes, by their paths.
 */
export function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Writes the posts that every engine is given, as files of one folder: those of the archive, and the seed article.
 *
 * @param {string} folder Folder that they go to.
 * @param {number} count Number of posts of the archive.
 */
export function writePosts(folder, count) {
  const seed = `${ARTICLE}.md`;
  writeFiles(folder, { [seed]: readFileSync(path.join(ROOT, 'content/posts', seed), 'utf8') });
  for (const file of archive(count)) {
    if (file.path.startsWith('posts/')) {
      writeFiles(folder, { [path.basename(file.path)]: file.text });
    }
  }
}
