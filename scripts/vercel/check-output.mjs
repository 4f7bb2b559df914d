import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../lib/read-json.mjs';
import { checkFunctions } from './check-functions.mjs';
import { checkPage } from './check-page.mjs';

/** Seconds after which a page may be rendered again: `revalidate` of app/[locale]/layout.tsx. */
const REVALIDATE_SECONDS = 30;

/** A page of each type that the build prerenders, below `functions/`. */
const PRERENDERED = [
  'zh-hans',
  'zh-hans/about',
  'zh-hans/posts',
  'zh-hans/posts/2026',
  'zh-hans/posts/2026/02/28/ai-2026-where-we-stand',
  'zh-hans/categories',
  'zh-hans/categories/daily',
  'zh-hans/authors',
  'zh-hans/authors/sophie-wang',
];

/** Page types that are rendered when they are asked for, then kept. */
const ON_DEMAND = [
  '[locale]/posts/page/[number]',
  '[locale]/posts/[year]/page/[number]',
  '[locale]/posts/[year]/[month]',
  '[locale]/posts/[year]/[month]/page/[number]',
  '[locale]/posts/[year]/[month]/[day]',
  '[locale]/posts/[year]/[month]/[day]/page/[number]',
  '[locale]/posts/[year]/[month]/[day]/[slug]',
  '[locale]/categories/page/[number]',
  '[locale]/categories/[category]',
  '[locale]/categories/[category]/page/[number]',
  '[locale]/authors/page/[number]',
  '[locale]/authors/[author]',
  '[locale]/authors/[author]/page/[number]',
];

/** @typedef {{ headers?: Record<string, string>, status?: number, middlewarePath?: string }} Route */

/**
 * Checks what `vercel build` has written (https://vercel.com/docs/build-output-api/v3).
 *
 * @param {string} output The folder `.vercel/output`.
 * @param {string} project The folder that was built.
 * @throws {import('node:assert').AssertionError} Naming what is not as meant.
 */
export function checkOutput(output, project) {
  const functions = path.join(output, 'functions');
  for (const page of PRERENDERED) {
    assert.equal(prerender(functions, page).expiration, REVALIDATE_SECONDS, `${page} is ISR`);
    checkPage(path.join(functions, `${page}.prerender-fallback.html`), output);
  }
  for (const page of ON_DEMAND) {
    assert.ok(prerender(functions, page), `${page} is kept once rendered`);
  }
  assert.equal(prerender(functions, '_not-found').expiration, false, 'the 404 page is static');
  checkPage(path.join(functions, '_not-found.prerender-fallback.html'), output);
  const config = readJson(path.join(output, 'config.json'));
  checkRoutes(/** @type {{ routes: Route[] }} */ (config).routes);
  checkFunctions(functions, project);
  console.log(
    `✓ ${PRERENDERED.length + 1} prerendered pages, ${ON_DEMAND.length} page types on demand`,
  );
}

/**
 * Reads how a page is kept.
 *
 * @param {string} functions The folder of functions.
 * @param {string} page A page in it.
 * @returns {{ expiration: number | false }} Its prerender configuration.
 */
function prerender(functions, page) {
  const file = path.join(functions, `${page}.prerender-config.json`);
  const folder = path.dirname(file);
  assert.ok(readdirSync(folder).includes(path.basename(file)), `${page} is no dynamic function`);
  return /** @type {{ expiration: number | false }} */ (readJson(file));
}

/**
 * Checks that headers, redirects and the proxy are there.
 *
 * @param {Route[]} routes The routing table.
 */
function checkRoutes(routes) {
  const has = (/** @type {(route: (typeof routes)[number]) => boolean} */ test) =>
    routes.some(test);
  for (const header of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy']) {
    assert.ok(
      has(({ headers }) => headers?.[header] !== undefined),
      `${header} is sent`,
    );
  }
  assert.ok(
    has(({ status, headers }) => status === 308 && headers?.Location === '/$1'),
    'the prefixed form of the default locale is redirected',
  );
  assert.ok(
    has(({ middlewarePath }) => middlewarePath !== undefined),
    'the proxy is in front',
  );
}
