import type { Mistake } from '../model';
import type { Problem } from '../source/problem';
import type { Finding } from './finding';

/** A finding for programs: `npm run check -- --json` prints a list of them. */
export type JsonFinding = Omit<Finding, 'problem' | 'edit'> & {
  /** The fault and its remedy. */
  message: Problem;
  /** Whether `--fix` mends it. */
  fixable: boolean;
};

/** Findings as JSON, one finding a line. */
export function toJson(findings: readonly Finding[]): string {
  const lines = findings.map(({ file, line, column, level, rule, problem, edit }) =>
    JSON.stringify({
      file,
      line,
      column,
      level,
      rule,
      message: problem,
      fixable: edit !== undefined,
    } satisfies JsonFinding),
  );
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
}

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside the line
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export function toAnnotation({ file, line, column, level, rule, problem }: Finding): string {
  const properties = { file, line, col: column, title: rule };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(value)}`,
  );
  return `::${level} ${list.join(',')}::${escapeData(`${problem.zh} / ${problem.en}`)}`;
}

/** An error as an editor is told of it in the page of a preview. */
export function toMistake({ file, line, column, problem }: Finding): Mistake {
  return { file, line, column, message: problem.zh };
}

/** The two escapes that GitHub's own toolkit makes (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
