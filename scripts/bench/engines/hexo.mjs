import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../../lib/read-json.mjs';
import { ARTICLE, writeFiles, writePosts } from './corpus.mjs';
import { buildCold, folderReader, SITE } from './engine.mjs';

/**
 * Builds the corpus with Hexo.
 *
 * @param {string} folder An empty folder.
 * @param {number} count Number of posts of the archive.
 * @param {string} installed Folder in which Hexo and its themes are installed.
 * @param {'landscape' | 'next'} theme The theme.
 * @returns {Promise<import('./engine.mjs').BuiltSite>} The site.
 */
export async function buildWithHexo(folder, count, installed, theme) {
  writeFiles(folder, {
    '_config.yml': `title: 月亮
language: zh-CN
timezone: Asia/Shanghai
url: ${SITE}
permalink: :year/:month/:day/:title/
new_post_name: :year-:month-:day-:title.md
theme: ${theme}
`,
    // File by which Hexo knows its folder, and loads its plug-ins.
    'package.json': JSON.stringify({
      .../** @type {object} */ (readJson(path.join(installed, 'package.json'))),
      hexo: { version: '' },
    }),
  });
  writePosts(path.join(folder, 'source/_posts'), count);
  symlinkSync(path.join(installed, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  const program = path.join(installed, 'node_modules/hexo/bin/hexo');
  const cost = await buildCold([process.execPath, program, 'generate'], folder, [
    'public',
    'db.json',
  ]);
  const manifest = readJson(path.join(installed, 'node_modules/hexo/package.json'));
  const { version } = /** @type {{ version: string }} */ (manifest);
  const [, year, month, day, title] = /^(\d+)-(\d+)-(\d+)-(.+)$/.exec(ARTICLE) ?? [];
  return {
    name: `Hexo ${version}, ${theme === 'next' ? 'NexT' : 'Landscape'}`,
    cost,
    article: `/${year}/${month}/${day}/${title}/`,
    list: '/archives/',
    read: folderReader(path.join(folder, 'public')),
  };
}
