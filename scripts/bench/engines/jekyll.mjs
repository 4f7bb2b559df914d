import path from 'node:path';
import { captured } from './captured.mjs';
import { ARTICLE, writeFiles, writePosts } from './corpus.mjs';
import { buildCold, folderReader, SITE } from './engine.mjs';

/** As `jekyll new` writes it, for a site in Chinese. */
const FILES = {
  '_config.yml': `title: 月亮
description: 同一批文章
url: "${SITE}"
lang: zh-CN
timezone: Asia/Shanghai
permalink: /:year/:month/:day/:title/
theme: minima
plugins: [jekyll-feed, jekyll-seo-tag]
`,
  'index.md': '---\nlayout: home\n---\n',
  'about.md': '---\nlayout: page\ntitle: 关于\npermalink: /about/\n---\n\n只为测量而写。\n',
};

/**
 * Builds the corpus with Jekyll and its standard theme, both from Debian.
 *
 * @param {string} folder An empty folder.
 * @param {number} count Number of posts of the archive.
 * @returns {Promise<import('./engine.mjs').BuiltSite>} The site.
 */
export async function buildWithJekyll(folder, count) {
  writeFiles(folder, FILES);
  writePosts(path.join(folder, '_posts'), count);
  const version = captured('jekyll', '--version').replace('jekyll ', '');
  const cost = await buildCold(['jekyll', 'build'], folder, ['_site', '.jekyll-cache'], {
    JEKYLL_ENV: 'production',
  });
  const [, year, month, day, title] = /^(\d+)-(\d+)-(\d+)-(.+)$/.exec(ARTICLE) ?? [];
  return {
    name: `Jekyll ${version}, minima`,
    cost,
    article: `/${year}/${month}/${day}/${title}/`,
    list: '/',
    read: folderReader(path.join(folder, '_site')),
  };
}
