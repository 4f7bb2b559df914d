import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readJson } from '../lib/read-json.mjs';
import { checkFunctions } from './check-functions.mjs';

/** A page of each type that the build prerenders, below the first page of its epoch. */
const PRERENDERED = [
  '',
  '/about',
  '/posts',
  '/posts/2026',
  '/posts/2026/02/28/ai-2026-where-we-stand',
  '/categories',
  '/categories/daily',
  '/authors',
  '/authors/sophie-wang',
  '/tags',
  '/corrections',
  '/names',
  '/sources',
  '/subscribe',
];

/** Page types that are rendered when they are asked for, then kept. */
const ON_DEMAND = [
  'posts',
  'posts/[year]/[month]',
  'posts/[year]/[month]/[day]',
  'posts/[year]/[month]/[day]/[slug]',
  'categories',
  'categories/[category]',
  'authors',
  'authors/[author]',
  'tags',
  'tags/[tag]',
  'series/[series]',
  'names/[name]',
  'sources/[outlet]',
  'corrections',
].map((page) => `[locale]/[epoch]/[page]/${page}`);

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
  const epoch = prerenderedEpoch(functions);
  for (const page of PRERENDERED) {
    const file = `${epoch}${page}`;
    assert.equal(prerender(functions, file).expiration, false, `${page} lasts its epoch`);
    checkPage(path.join(functions, `${file}.prerender-fallback.html`), output);
  }
  for (const page of ON_DEMAND) {
    assert.ok(prerender(functions, page), `${page} is kept once rendered`);
  }
  assert.equal(prerender(functions, '_not-found').expiration, false, 'the 404 page is static');
  checkPage(path.join(functions, '_not-found.prerender-fallback.html'), output);
  const config = readJson(path.join(output, 'config.json'));
  assert.ok(
    readdirSync(path.join(output, 'static/assets/content'), { recursive: true }).length > 0,
    'the pictures of the content are static files',
  );
  checkRoutes(/** @type {{ routes: Route[] }} */ (config).routes);
  checkFunctions(functions, project);
  console.log(
    `✓ ${PRERENDERED.length + 1} prerendered pages, ${ON_DEMAND.length} page types on demand`,
  );
}

/**
 * Finds the one epoch that the build has prerendered.
 *
 * @param {string} functions The folder of functions.
 * @returns {string} Path of its front page in that folder.
 */
function prerenderedEpoch(functions) {
  // Drawn pictures are of no epoch.
  const folders = readdirSync(path.join(functions, 'zh-hans'));
  const epochs = folders.filter((name) => name !== 'pictures');
  assert.equal(epochs.length, 1, 'one epoch is prerendered');
  return `zh-hans/${String(epochs[0])}/1`;
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
 * Checks that headers and the proxy are there.
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
    has(({ middlewarePath }) => middlewarePath !== undefined),
    'the proxy is in front',
  );
}

/** All JavaScript of a page, gzip: the reader's budget. Next's client runtime is ten times that. */
const SCRIPT_BYTES = 12 * 1024;

/**
 * Checks a prerendered page: it has its text, the reader's script, and not Next's client runtime.
 *
 * @param {string} file The page.
 * @param {string} output The folder `.vercel/output`.
 * @throws {import('node:assert').AssertionError} Naming what is not as meant.
 */
function checkPage(file, output) {
  const html = readFileSync(file, 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => String(src));
  assert.match(html, /<h1[ >]/, `${file} has a heading`);
  assert.ok(
    scripts.some((src) => src.startsWith('/_next/static/reader/')),
    `${file} has the reader’s script`,
  );
  const bytes = scripts
    .map((src) => gzipSync(readFileSync(path.join(output, 'static', src))).length)
    .reduce((sum, size) => sum + size, 0);
  assert.ok(bytes <= SCRIPT_BYTES, `${file} loads ${bytes} bytes of script`);
}
