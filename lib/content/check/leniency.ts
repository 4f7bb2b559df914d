import type { Context } from './context';
import type { DocumentFile } from './document-file';
import type { Finding } from './finding';

/**
 * Rules about what years of posts hold that were never checked. In those the site is built all the same; whoever writes a
 * new one is stopped. What is not here would lose text in silence, or keep the site from being built.
 */
export const LEGACY: ReadonlySet<string> = new Set([
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

/** Makes a warning of an error that old posts have, in a document with which the newsroom wants leniency. */
export function createLeniency(
  context: Pick<Context, 'files' | 'imported' | 'oldSite'>,
): (finding: Finding) => Finding {
  const { lenient } = context.oldSite;
  const imported = new Set(lenient.imported ? context.imported : []);
  const isOld = ({ source, kind, record }: DocumentFile) =>
    imported.has(source) ||
    lenient.folders.some((folder) => source.startsWith(`${folder}/`)) ||
    (lenient.before !== null &&
      kind === 'posts' &&
      'publishedAt' in record &&
      record.publishedAt < lenient.before);
  const old = new Set(context.files.filter(isOld).map(({ file }) => file));
  return (finding) =>
    finding.level === 'error' && LEGACY.has(finding.rule) && old.has(finding.file)
      ? { ...finding, level: 'warning' }
      : finding;
}
