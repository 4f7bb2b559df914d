import { expect, it } from 'vitest';
import { TOO_DEEP, TOO_DEEP_HTML, TOO_DENSE, TOO_LONG, TOO_MANY, TOO_WIDE } from './excess';
import { findExcess } from './limits';

const FRONT = '甲\n\n乙\n\n';
const lines = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');
const table = (rows: number) =>
  `${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${lines(rows - 1, () => '|b')}`;

it('says where it is', () => {
  expect(findExcess(`${FRONT}${'*a '.repeat(1200)}`)?.offset).toBe(FRONT.length);
  expect(findExcess(`${FRONT}${'> '.repeat(40)}丙`)?.offset).toBe(FRONT.length);
});

/** Bodies at a limit and one beyond: the latter's problem, and its place, counted from the end where it is below zero. */
it.each([
  ['characters', TOO_LONG, (more: number) => '字'.repeat(200_000 + more), 200_000],
  ['lines', TOO_MANY, (more: number) => lines(8000 + more, () => '甲'), -1],
  ['lines of quotations', TOO_MANY, (more: number) => lines(3764 + more, () => '> 甲'), -3],
  ['underlined headings', TOO_MANY, (more: number) => lines(1333 + more, () => '甲\n='), -1],
  ['descriptions', TOO_MANY, (more: number) => lines(615 + more, () => ': 甲'), -3],
  ['quotations in quotations', TOO_DEEP, (more: number) => `${'> '.repeat(32 + more)}甲`, 0],
  ['quotations without blanks', TOO_DEEP, (more: number) => `${'>'.repeat(32 + more)}甲`, 0],
  [
    'items in items',
    TOO_DEEP,
    (more: number) => lines(32 + more, (index) => `${'  '.repeat(index)}- 甲`),
    -67,
  ],
  [
    'items that tabs indent',
    TOO_DEEP,
    (more: number) => lines(16 + more, (index) => `${'\t'.repeat(index)}1. 甲`),
    -20,
  ],
  ['elements', TOO_DEEP_HTML, (more: number) => lines(1000 + more, () => '<b>\n'), -4],
  [
    'elements that others close',
    TOO_DEEP_HTML,
    (more: number) => lines(1000 + more, () => '<b></i>\n'),
    -8,
  ],
  [
    'elements behind ends of none',
    TOO_DEEP_HTML,
    (more: number) => `</b></b>\n\n${lines(1000 + more, () => '<b>\n')}`,
    -4,
  ],
  ['cells', TOO_WIDE, (more: number) => table(99 + more), -2],
  ['cells of two tables', TOO_WIDE, (more: number) => `${table(49)}\n\n${table(50 + more)}`, -2],
  ['signs in a paragraph', TOO_DENSE, (more: number) => `甲\n\n${'['.repeat(975 + more)}甲`, -977],
  [
    'signs in two paragraphs',
    TOO_DENSE,
    (more: number) => `${'['.repeat(690)}\n\n${'['.repeat(690 + more)}`,
    -691,
  ],
])('lets through so many %s, and no more', (_name, problem, write, place) => {
  expect(findExcess(write(0))).toBeNull();
  const offset = place < 0 ? write(1).length + place : place;
  expect(findExcess(write(1))).toEqual({ offset, ...problem });
});

it.each([
  ['elements that are closed', '<b>甲</B>\n\n'.repeat(1100)],
  ['elements that need no end', '<br>甲\n\n'.repeat(1100)],
  ['signs behind a long text', `${'字'.repeat(100_000)}\n\n${'['.repeat(900)}`],
  ['signs in code', `\`\`\`\n${'['.repeat(2000)}\n\`\`\``],
  ['elements in code', `\`\`\`\n${'<b>\n'.repeat(1001)}\`\`\``],
])('lets through %s', (_name, markdown) => {
  expect(findExcess(markdown)).toBeNull();
});

it('looks behind code, and tells of what is there', () => {
  const deep = `${'> '.repeat(40)}甲`;
  const code = `\`\`\`\n${deep}\n\`\`\`\n\n`;
  expect(findExcess(code)).toBeNull();
  expect(findExcess(`${code}乙\n\n${code}${deep}`)).toEqual({
    offset: 2 * code.length + 3,
    ...TOO_DEEP,
  });
});
