import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { authors, categories } from './archive/words.mjs';

/**
 * A change of the content that an editor sees on a page.
 *
 * @typedef {object} Save
 * @property {string} what What is changed.
 * @property {string} page Path of the page on which it is seen.
 * @property {() => void | Promise<void>} save Changes it.
 * @property {string} [shown] Text that comes.
 * @property {string} [gone] Part of the page's HTML that goes.
 * @property {string} [picture] Selector of a picture whose address changes.
 */

const DAY = '2026-06-30';

/** @param {string} name Name of a post. */
const address = (name) => `/posts/${DAY.replaceAll('-', '/')}/${name}`;

/**
 * Lists the changes that are measured, each of which needs those before it.
 *
 * @param {string} content The content folder, with a generated archive.
 * @returns {Save[]} In the order in which they are made.
 */
export function saves(content) {
  const [[author = '', authorName = ''] = []] = authors;
  const [[category = '', categoryName = ''] = []] = categories.documented;
  const posts = path.join(content, 'posts');
  const file = (/** @type {string} */ name) => path.join(posts, `${DAY}-${name}.md`);
  const picture = (/** @type {string} */ background) =>
    sharp({ create: { width: 640, height: 360, channels: 3, background } })
      .png()
      .toFile(path.join(posts, 'bench.png'));
  /** @type {(folder: string, name: string, text: string) => () => void} */
  const write = (folder, name, text) => () => {
    writeFileSync(path.join(content, folder, name), text);
  };
  const fields = `date: ${DAY} 23:00:00 +0800`;
  return [
    {
      what: 'a new post, with a picture',
      page: '/',
      shown: '新写的一篇',
      save: async () => {
        await picture('red');
        writeFileSync(file('new'), `---\ntitle: 新写的一篇\n${fields}\n---\n\n![色](bench.png)\n`);
      },
    },
    {
      what: 'its picture',
      page: address('new'),
      picture: 'img[alt="色"]',
      save: async () => {
        await picture('blue');
      },
    },
    {
      what: 'another name of its file',
      page: '/',
      gone: `"${address('new')}"`,
      save: () => renameSync(file('new'), file('renamed')),
    },
    {
      what: 'its deletion',
      page: '/',
      gone: `"${address('renamed')}"`,
      save: () => rmSync(file('renamed')),
    },
    {
      what: 'an author',
      page: `/authors/${author}`,
      shown: '改过的介绍',
      save: write('authors', `${author}.md`, `---\nname: ${authorName}\n---\n\n改过的介绍。\n`),
    },
    {
      what: 'a category',
      page: `/categories/${category}`,
      shown: '改过的栏目',
      save: write(
        'categories',
        `${category}.md`,
        `---\nname: ${categoryName}\ndescription: 改过的栏目。\n---\n`,
      ),
    },
    {
      what: '`site.yml`',
      page: '/',
      shown: '新的报名',
      save: write('', 'site.yml', 'name: 新的报名\n'),
    },
  ];
}
