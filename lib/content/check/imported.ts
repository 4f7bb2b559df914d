import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { isMap } from '../source/forms/map';
import type { Context } from './context';
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
  'merge-conflict',
  'text-lost',
  'text-swallowed',
]);

/**
 * What imports have brought into a content folder.
 * @returns their places in it; none where nothing was imported, null where the manifest is damaged
 */
export function readImported(contentDir: string): string[] | null {
  const text = readIfThereSync(path.join(contentDir, importManifest));
  if (text === null) return [];
  try {
    const read: unknown = JSON.parse(text);
    return isMap(read) && isMap(read.files) ? Object.keys(read.files) : null;
  } catch {
    // JSON.parse throws where it is no JSON, and for no other reason.
    return null;
  }
}

/** Makes a warning of an error in an imported document, where it is of a kind that old posts have. */
export function createLeniency({
  contentDir,
  imported,
}: Pick<Context, 'contentDir' | 'imported'>): (finding: Finding) => Finding {
  const files = new Set(imported?.map((place) => path.join(contentDir, place)));
  return (finding) =>
    finding.level === 'error' && LEGACY.has(finding.rule) && files.has(path.normalize(finding.file))
      ? { ...finding, level: 'warning' }
      : finding;
}
