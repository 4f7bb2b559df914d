import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** All JavaScript of a page, gzip: the reader's budget. Next's client runtime is ten times that. */
const SCRIPT_BYTES = 12 * 1024;

/**
 * Checks a prerendered page: it has its text, the reader's script, and not Next's client runtime.
 *
 * @param {string} file The page.
 * @param {string} output The folder `.vercel/output`.
 * @throws {import('node:assert').AssertionError} Naming what is not as meant.
 */
export function checkPage(file, output) {
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
