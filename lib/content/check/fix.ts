import { readFile, realpath, stat } from 'node:fs/promises';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { applyEdits, ordered } from '../source/edit';
import { checkContent, type CheckOptions, type CheckResult } from './check';
import type { Finding } from './finding';

/** A place that was mended. */
export type Change = Pick<Finding, 'file' | 'line' | 'column' | 'rule'> & {
  /** Text that stood there. */
  before: string;
  /** Text that stands there now. */
  after: string;
};

/** Result of mending. */
export type FixResult = {
  /** Changes made, in order. */
  changes: Change[];
  /** Findings that are left. */
  result: CheckResult;
};

/** A mended mistake can bring others to light: a date that could not be read has no zone either. */
const ROUNDS = 5;

/**
 * Mends what leaves no doubt about what was meant, and checks again. A file is written whole or not
 * at all, and only where something in it changes.
 */
export async function fixContent(options: CheckOptions): Promise<FixResult> {
  const changes: Change[] = [];
  let result = await checkContent(options);
  for (let round = 0; round < ROUNDS; round += 1) {
    const fixable = result.findings.filter(hasEdit);
    if (fixable.length === 0) break;
    for (const file of new Set(fixable.map((finding) => finding.file))) {
      changes.push(
        ...(await fixFile(
          file,
          fixable.filter((finding) => finding.file === file),
        )),
      );
    }
    result = await checkContent(options);
  }
  return { changes, result };
}

type Fixable = Finding & Required<Pick<Finding, 'edit'>>;

function hasEdit(finding: Finding): finding is Fixable {
  return finding.edit !== undefined;
}

async function fixFile(file: string, findings: readonly Fixable[]): Promise<Change[]> {
  const text = await readFile(file, 'utf8');
  const applied = new Set(ordered(findings.map(({ edit }) => edit)));
  // A link stays a link, and permissions stay.
  const target = await realpath(file);
  writeWhole(target, applyEdits(text, [...applied]), (await stat(target)).mode);
  return findings
    .filter(({ edit }) => applied.has(edit))
    .map(({ line, column, rule, edit }) => ({
      file,
      line,
      column,
      rule,
      before: text.slice(edit.start, edit.end),
      after: edit.text,
    }));
}
