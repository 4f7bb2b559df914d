import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildSettings, isRecord, SITE_FILE } from '../../lib/build-settings.mjs';

/**
 * Reads what of content/site.yml a build fixes.
 *
 * @param {string} [contentDir] The content folder; that of the environment by default.
 * @returns {import('../../lib/build-settings.mjs').BuildSettings} Its values, or the defaults.
 */
export function readBuildSettings(contentDir = process.env.CONTENT_DIR ?? 'content') {
  return buildSettings(fieldsOf(path.join(contentDir, SITE_FILE)));
}

/**
 * @param {string} file Path of the file.
 * @returns {Record<string, unknown>} Its fields; none where it is not there or cannot be read.
 */
function fieldsOf(file) {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
    /** @type {unknown} */
    const fields = parse(text, { logLevel: 'error' });
    return isRecord(fields) ? fields : {};
  } catch {
    return {};
  }
}
