import path from 'node:path';
import { folderBytes } from './folder.mjs';
import { leastOfTwo } from './measure.mjs';
import * as site from './site-under-test.mjs';

/** @typedef {import('./measure.mjs').Cost} Cost */

/** Compilations and builds in their order: each stands on what the one before it has left. */
export const STEPS = /** @type {const} */ ([
  'compile, cold',
  'compile, nothing changed',
  'compile, one post changed',
  'compile, fresh clone with the cache, one post changed',
  'next build alone, cold',
  'whole build, cold',
  'whole build, one post changed',
]);

/** @typedef {Record<(typeof STEPS)[number], Cost>} Costs */

/**
 * Measures all compilations and builds of a site, and leaves it built.
 *
 * @param {site.SiteUnderTest} tested The site, clean.
 * @returns {Promise<Costs>} Cost of each.
 */
export async function measureBuilds(tested) {
  const cold = await leastOfTwo(() => {
    site.clean(tested, '.next', '.contentlayer');
    return site.compile(tested);
  });
  const unchanged = await site.compile(tested);
  site.changeOnePost(tested, '第一次改动。');
  const changed = await site.compile(tested);
  site.clean(tested, '.contentlayer');
  site.changeOnePost(tested, '第二次改动。');
  const restored = await site.compile(tested);
  const pages = await leastOfTwo(() => {
    site.clean(tested, '.next');
    return site.buildPages(tested);
  });
  const all = await leastOfTwo(() => {
    site.clean(tested, '.next', '.contentlayer');
    return site.buildAll(tested);
  });
  site.changeOnePost(tested, '第三次改动。');
  const again = await site.buildAll(tested);
  return {
    'compile, cold': cold,
    'compile, nothing changed': unchanged,
    'compile, one post changed': changed,
    'compile, fresh clone with the cache, one post changed': restored,
    'next build alone, cold': pages,
    'whole build, cold': all,
    'whole build, one post changed': again,
  };
}

/** Folders that a build leaves behind. */
export const OUTPUTS = ['.contentlayer', '.contentlayer/compiled', '.next', '.next/cache'];

/**
 * Measures what a build has left behind.
 *
 * @param {site.SiteUnderTest} tested The site, built.
 * @returns {number[]} Bytes of each of `OUTPUTS`.
 */
export function outputBytes({ folder }) {
  return OUTPUTS.map((name) => folderBytes(path.join(folder, name)));
}
