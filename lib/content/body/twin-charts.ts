import type { Code } from 'mdast';
import { shownOf } from '@/lib/charts/read-chart';
import { attributeValue } from '@/lib/markdown/kramdown/attributes';

/**
 * A chart as Markdown: its title, its table, and what is said of that; one that cannot be drawn stays.
 * @param prefix what stands before each line but the first
 */
export function chartText({ value }: Code, prefix: string): string | null {
  const chart = shownOf(value);
  if (!chart) return null;
  const { title, unit, source, head, rows } = chart;
  const names = head?.map((cell) => cell.text) ?? rows[0]?.map(() => '') ?? [];
  const lines = [
    `**${title.text}**${noteOf(unit?.text, source?.text)}`,
    '',
    tableRow(names),
    `|${names.map((_, index) => (index === 0 ? ' --- |' : ' ---: |')).join('')}`,
    ...rows.map((cells) => tableRow(cells.map((cell) => cell.text))),
  ];
  return lines.join(`\n${prefix}`);
}

/**
 * Gives an attribute list's words about a table as a chart, as a paragraph behind the table; empty where it has none.
 */
export function tableNote(list: string): string {
  if (!/\.chart(?![\w-])/u.test(list)) return '';
  const title = attributeValue(list, 'title') ?? '';
  const note = noteOf(attributeValue(list, 'unit'), attributeValue(list, 'source'));
  return title || note ? `\n${title && `**${title}**`}${note}` : '';
}

function noteOf(unit?: string, source?: string): string {
  const parts = [unit && `单位：${unit}`, source && `来源：${source}`].filter(Boolean);
  return parts.length > 0 ? `（${parts.join('；')}）` : '';
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
