import { didYouMean } from '@/lib/did-you-mean';
import type { ChartFault, ChartField, Piece, WrittenChart } from './chart';
import { FIELD_NAMES, fieldOf } from './fields';
import { isNumeric, readNumber } from './numbers';

/** Whether a line is the one between head and rows of a table: `|---|---:|`. */
function isRule(line: string): boolean {
  return /^[\s|｜:：-]*$/u.test(line) && /[|｜]/u.test(line) && line.includes('--');
}

/** Years stand over columns as often as in them. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text.normalize('NFKC'));
}

/** Whether the first of these rows names the columns: it has no number, or years and the others none. */
function isHead([first, ...rows]: readonly Piece[][]): boolean {
  const values = first?.slice(1).map(({ text }) => text) ?? [];
  if (values.length === 0 || rows.length === 0) return false;
  if (values.every((text) => text !== '' && readNumber(text) === null)) return true;
  const others = rows.flatMap((row) => row.slice(1)).filter(({ text }) => isNumeric(text));
  return values.every(isYear) && !others.every(({ text }) => isYear(text));
}

/** Names of the language of a fence that holds a chart. */
const NAMES: ReadonlySet<string> = new Set(['chart', '图表']);

/** Whether a fence holds a chart. */
export function isChartLanguage(language: string | null | undefined): boolean {
  return NAMES.has((language ?? '').toLowerCase());
}

/** `标题：…`. */
const FIELD = /^(\s*)([^\s:：|｜]{1,12})(\s*[:：]\s*)/u;

/**
 * Reads what an editor writes in a fence: a line for each field, and rows with `|` between label and
 * numbers, as in a table or as pasted from a spreadsheet.
 * @param text content of the fence
 */
export function readFence(text: string): WrittenChart {
  const fields = new Map<ChartField, Piece>();
  const faults: ChartFault[] = [];
  const rows: Piece[][] = [];
  let isRuled = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const [written = '', blanks = '', name = '', colon = ''] = FIELD.exec(line) ?? [];
    const field = fieldOf(name);
    if (field !== undefined) {
      const piece = trimmed(line.slice(written.length), at + written.length);
      if (fields.has(field)) faults.push(twice(name, at + blanks.length));
      else fields.set(field, piece);
    } else if (isRule(line)) isRuled ||= rows.length === 1;
    else if (/[|｜\t]/u.test(line.trim())) rows.push(cellsOf(line, at));
    else if (line.trim() !== '')
      faults.push(unread(colon ? name : '', at + line.length - line.trimStart().length));
    at += line.length + 1;
  }
  const hasHead = rows[0] !== undefined && (isRuled || isHead(rows));
  return {
    at: 0,
    fields,
    faults,
    head: hasHead ? (rows[0] ?? null) : null,
    rows: rows.slice(hasHead ? 1 : 0),
  };
}

/** The cells of a row; a bar at either end stands for itself, and `\|` for a bar. */
function cellsOf(line: string, at: number): Piece[] {
  const separator = /[|｜]/u.test(line) ? /(?<!\\)[|｜]/gu : /\t/gu;
  const cells: Piece[] = [];
  let start = 0;
  for (const { index } of [...line.matchAll(separator), { index: line.length }]) {
    cells.push(trimmed(line.slice(start, index), at + start));
    start = index + 1;
  }
  const isFramed = separator.source !== '\\t';
  if (isFramed && cells.length > 1 && cells[0]?.text === '') cells.shift();
  if (isFramed && cells.length > 1 && cells.at(-1)?.text === '') cells.pop();
  return cells.map(({ text, at: from }) => ({ text: text.replaceAll('\\|', '|'), at: from }));
}

function trimmed(text: string, at: number): Piece {
  return { text: text.trim(), at: at + text.length - text.trimStart().length };
}

function twice(name: string, at: number): ChartFault {
  return {
    at,
    zh: `“${name}”写了两次。请只留一行。`,
    en: `"${name}" is there twice. Leave one line.`,
  };
}

function unread(name: string, at: number): ChartFault {
  const all = FIELD_NAMES.join('、');
  const meant = name && didYouMean(name, FIELD_NAMES);
  if (name)
    return {
      at,
      zh: `图表没有“${name}”这一项。${meant ? `是否应为“${meant}”？` : `可以写的是${all}；是数据的，用 | 隔开：名称 | 12.5`}`,
      en: `a chart has no field "${name}". ${meant ? `Did you mean "${meant}"?` : `Its fields are ${all}; put | between the name and the number of a row`}`,
    };
  return {
    at,
    zh: `这一行不是数据。名称和数字用 | 隔开：名称 | 12.5`,
    en: `this line is no row. Put | between name and number: name | 12.5`,
  };
}
