import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding';

/** What `npm run import` has brought into a content folder (lib/import/write/manifest.ts), as a path in it. */
export const importManifest = '.imported.json';

/**
 * What years of posts hold that were never checked. In those the site is built all the same; whoever writes a
 * new one is stopped. What is not here would lose text in silence, or keep the site from being built.
 */
const LEGACY: ReadonlySet<string> = new Set([
  'anchor-dead',
  'date-ahead',
  'image-alt',
  'image-html',
  'link-dead',
  'liquid',
  'text-lost',
  'text-swallowed',
]);

/**
 * Makes a warning of an error in an imported document, where it is of a kind that old posts have.
 * @param contentDir content folder, as files are named in findings
 */
export function createLeniency(contentDir: string): (finding: Finding) => Finding {
  const imported = new Set(importedFiles(contentDir).map((place) => path.join(contentDir, place)));
  return (finding) =>
    finding.level === 'error' &&
    LEGACY.has(finding.rule) &&
    imported.has(path.normalize(finding.file))
      ? { ...finding, level: 'warning' }
      : finding;
}

function importedFiles(contentDir: string): string[] {
  try {
    const text = readFileSync(path.join(contentDir, importManifest), 'utf8');
    const { files = {} } = JSON.parse(text) as { files?: Record<string, unknown> };
    return Object.keys(files);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || error instanceof SyntaxError) return [];
    throw error;
  }
}
