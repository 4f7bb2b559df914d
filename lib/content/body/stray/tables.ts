import { applyEdits } from '../../source/edit';
import type { Head } from './shown-text';
import { quoted, stray, type Detector } from './stray';

/** The second row of a table as a Chinese keyboard gives it. */
const RULE = /^[|｜]?[ \t:：]*[-—－–―─]+[ \t:：]*(?:[|｜+][ \t:：]*[-—－–―─]+[ \t:：]*)*[|｜]?$/u;
/** Dashes of a keyboard, and of an editor that makes them long. */
const DASHES = /[-—－–―─]+/gu;
/** The lines of a table that is drawn: `+---+---+`. */
const GRID = /^\+(?:[-=]{2,}\+)+$/u;
const ROW = /^[|｜](?:[^|｜\n]*[|｜]){2,}$/u;

/** Rows that became no table: `|——|——|`, `｜甲｜乙｜`, or no second row. Told of once a table. */
export const strayTable: Detector = ({ heads, text, source }) => {
  const lineOf = ({ start, text: { length } }: Head) => text.slice(start, start + length).trimEnd();
  // Two words with a bar between are a byline or a pipe (文 | 张三), which run together and are no more.
  const isTabular = (head: Head) => {
    const line = lineOf(head);
    return /\p{Script=Han}/u.test(line) && (cells(line) > 2 || /^[|｜]|[|｜]$/u.test(line));
  };
  const kindOf = (head: Head | undefined) => {
    const line = head ? lineOf(head) : '';
    if ((/[|｜]/u.test(line) && RULE.test(line)) || GRID.test(line)) return 'rule';
    if (ROW.test(line)) return 'row';
    return isLoose(line) ? `loose ${String(cells(line))}` : null;
  };
  const isTable = (head: Head, next: Head) => {
    const kind = kindOf(head);
    if (kind === null || !isNext(text, head, next)) return false;
    return kindOf(next) === 'rule' || (kind === kindOf(next) && [head, next].every(isTabular));
  };
  return heads.flatMap((head, index) => {
    const [before, here, after] = [heads[index - 1], head, heads[index + 1]];
    const kind = kindOf(here);
    const isPart =
      kind === 'rule' ||
      (kind === 'row' && (kindOf(after) !== null || isTabular(here))) ||
      (after && isTable(here, after));
    const follows = before && kindOf(before) !== null && isNext(text, before, here);
    if (!isPart || follows) return [];
    const rule = [here, after].find((each) => each && kindOf(each) === 'rule');
    const first = quoted(lineOf(here));
    return {
      ...stray(
        here.start,
        lineOf(here).length,
        `“${first}”没有成为表格，竖线会原样显示，几行连成一行。表格用半角的 |，前面空一行，第二行写 |---|---|，格数与第一行相同。`,
        `"${first}" is no table: the bars are shown, and lines run together. Use half-width |, a blank line before it, and |---|---| as second line with as many cells as the first.`,
      ),
      ...(mendWide(heads.slice(index), lineOf, source) ??
        mendRule(rule && { start: rule.start, line: lineOf(rule) }, lineOf(here))),
    };
  });
};

/** A row without bars at its edges. Split, not matched: blanks can be read as many things. */
function isLoose(line: string): boolean {
  const parts = line.split(/[|｜]/u);
  const [first = '', ...rest] = parts;
  return (
    rest.length > 0 &&
    first.trim() !== '' &&
    parts.slice(0, -1).every((cell) => /[ \t]$/u.test(cell)) &&
    rest.every((cell) => /^(?:[ \t]|$)/u.test(cell))
  );
}

function isNext(text: string, { start }: Head, next: Head): boolean {
  return text.slice(start, next.start).split('\n').length === 2;
}

/** Mends a table whose bars are all in full width, with as many cells in each row. */
function mendWide(heads: readonly Head[], lineOf: (head: Head) => string, source: string) {
  const isPart = (head: Head, at: number) =>
    /^｜[^|]*｜$/u.test(lineOf(head)) && (at === 0 || isNext(source, heads[at - 1] ?? head, head));
  const end = heads.findIndex((head, at) => !isPart(head, at));
  const rows = heads.slice(0, end < 0 ? heads.length : end);
  const [first, rule] = rows;
  const last = rows.at(-1);
  const widths = new Set(rows.map((head) => lineOf(head).split('｜').length));
  if (!first || !rule || !last || widths.size > 1 || !RULE.test(lineOf(rule))) return null;
  const edits = rows.map((head) => {
    const { length } = lineOf(head);
    const half = source.slice(head.start, head.start + length).replaceAll('｜', '|');
    const text = head === rule ? half.replaceAll('：', ':').replaceAll(DASHES, '---') : half;
    return { start: head.start - first.start, end: head.start - first.start + length, text };
  });
  const stop = last.start + lineOf(last).length;
  const text = applyEdits(source.slice(first.start, stop), edits);
  return { edit: { start: first.start, end: stop, text } };
}

/** Mends the second row, where the cells are as many as those of a first row in half width. */
function mendRule(rule: { start: number; line: string } | undefined, first: string) {
  if (!rule || rule.line === first || first.includes('｜')) return {};
  const line = rule.line.replaceAll('｜', '|').replaceAll('：', ':').replaceAll(DASHES, '---');
  if (line === rule.line || cells(line) !== cells(first)) return {};
  const { start } = rule;
  return { edit: { start, end: start + rule.line.length, text: line } };
}

function cells(line: string): number {
  return line.replaceAll(/^\||\|$/gu, '').split('|').length;
}
