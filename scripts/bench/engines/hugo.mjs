import path from 'node:path';
import { captured } from './captured.mjs';
import { ARTICLE, writeFiles, writePosts } from './corpus.mjs';
import { buildCold, folderReader, SITE } from './engine.mjs';

/**
 * Builds the corpus with Debian's Hugo, which has no theme of its own, and PaperMod.
 *
 * @param {string} folder An empty folder.
 * @param {number} count Number of posts of the archive.
 * @param {string} theme A checkout of PaperMod that Debian's Hugo can read: v7.0.
 * @returns {Promise<import('./engine.mjs').BuiltSite>} The site.
 */
export async function buildWithHugo(folder, count, theme) {
  writeFiles(folder, {
    'config.toml': `baseURL = "${SITE}/"
title = "月亮"
languageCode = "zh-CN"
defaultContentLanguage = "zh"
hasCJKLanguage = true
themesDir = ${JSON.stringify(path.dirname(theme))}
theme = ${JSON.stringify(path.basename(theme))}
[params]
env = "production"
`,
  });
  writePosts(path.join(folder, 'content/posts'), count);
  const version = /v([\d.]+)/.exec(captured('hugo', 'version'))?.[1] ?? '';
  const cost = await buildCold(['hugo', '--quiet'], folder, ['public', 'resources']);
  return {
    name: `Hugo ${version}, PaperMod`,
    cost,
    article: `/posts/${ARTICLE}/`,
    list: '/posts/',
    read: folderReader(path.join(folder, 'public')),
  };
}
