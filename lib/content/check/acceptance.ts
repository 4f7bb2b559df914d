import { parseAcceptances, type Acceptances } from '../source/forms/acceptances';
import type { DocumentFile } from './document-file';
import type { Finding } from './finding';

/** The warnings that a document accepts, in its field `accept`; what is wrong with that field accepts nothing. */
export function acceptancesOf({ frontMatter: { raw } }: DocumentFile): Acceptances {
  const read = parseAcceptances(raw?.accept ?? {});
  return read.ok ? read.value : new Map<string, string>();
}

/** The rule that looks after the field `accept`, and that nothing silences. */
export const GUARD = 'acceptance';

/** Whether a finding is a warning that its file accepts. Errors stop the build, whatever a file says. */
export function createAcceptance(files: readonly DocumentFile[]): (finding: Finding) => boolean {
  const accepted = new Map(files.map((document) => [document.file, acceptancesOf(document)]));
  return ({ file, level, rule }) =>
    level === 'warning' && rule !== GUARD && accepted.get(file)?.has(rule) === true;
}
