import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../lib/project.mjs';
import { copyWorkspace } from '../../lib/workspace.mjs';
import { leastOfTwo } from '../measure.mjs';
import { startSite } from '../publishing.mjs';
import * as site from '../site-under-test.mjs';
import { ARTICLE, writePosts } from './corpus.mjs';

/**
 * Builds the corpus with this project.
 *
 * @param {string} folder An empty folder.
 * @param {number} count Number of posts of the archive.
 * @returns {Promise<import('./engine.mjs').BuiltSite>} The site, served as it will be.
 */
export async function buildWithYueliang(folder, count) {
  const tested = site.siteUnderTest(copyWorkspace(ROOT, 'bench'), folder, count);
  // The archive is there already: of the corpus only the seed article is missing.
  writePosts(path.join(folder, 'posts'), 0);
  // An author without a file would end the build.
  const author = 'authors/sophie-wang.md';
  copyFileSync(path.join(ROOT, 'content', author), path.join(folder, author));
  const cost = await leastOfTwo(() => {
    site.clean(tested, '.next', '.contentlayer');
    return site.buildAll(tested);
  });
  const server = await startSite(tested);
  return {
    name: 'Yueliang',
    cost,
    article: ARTICLE.replace(/^(\d+)-(\d+)-(\d+)-(.+)$/, '/posts/$1/$2/$3/$4'),
    list: '/posts',
    read: async (address) => {
      const response = await fetch(server.origin + address);
      if (!response.ok) return null;
      const type = response.headers.get('content-type') ?? '';
      return { body: Buffer.from(await response.arrayBuffer()), type };
    },
    stop: () => server.stop(),
  };
}
