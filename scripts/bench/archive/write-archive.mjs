import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { post } from './post.mjs';
import { authors, categories } from './words.mjs';

/** Every archive is made from this; another seed gives other words. */
export const SEED = 20260228;

/**
 * Composes an archive of synthetic posts.
 *
 * @param {number} count Number of posts; a smaller archive holds the newest posts of a larger one.
 * @param {number} seed Seed by which its words are drawn.
 * @returns {Iterable<{ path: string, text: string }>} Its files, as paths in the content folder.
 */
export function* archive(count, seed = SEED) {
  for (const [id, name] of authors) {
    yield { path: `authors/${id}.md`, text: `---\nname: ${name}\n---\n\n${name}并不存在。\n` };
  }
  for (const [slug, name] of categories.documented) {
    yield {
      path: `categories/${slug}.md`,
      text: `---\nname: ${name}\ndescription: 虚构的栏目。\n---\n`,
    };
  }
  yield { path: 'pages/about.md', text: '---\ntitle: 关于\n---\n\n这个网站只为测量而写。\n' };
  for (let index = 0; index < count; index += 1) yield post(seed, index);
}

/**
 * Writes an archive.
 *
 * @param {string} folder The content folder.
 * @param {number} count Number of posts.
 */
export function writeArchive(folder, count) {
  for (const { path: file, text } of archive(count)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
