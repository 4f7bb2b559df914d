import { expect, it } from 'vitest';
import { examineBody } from './examine-body';

const post = (body: string) => `---\ntitle: 题\n---\n\n${body}\n`;

const abbreviations = Array.from({ length: 400 }, (_, index) => `*[a${index}]: 乙\n`).join('');

/** Nobody can wait for what takes time with the square of its length: then these took minutes. */
it.each([
  ['blanks in a paragraph', `甲${' '.repeat(60_000)}乙 **`],
  ['blanks before a brace', `甲${' '.repeat(60_000)}{乙`],
  ['containers', ':::\n\n甲\n\n'.repeat(490)],
  ['fences', '｀｀｀js\n\n甲\n\n'.repeat(1900)],
  ['tags without an end', `甲${'<b '.repeat(900)} =`],
  ['items in items, then a mark', `${'-  '.repeat(32)}**甲** ##`],
  ['backslashes', '\\('.repeat(40_000)],
  ['abbreviations', `${abbreviations}${'a1 '.repeat(8000)}`],
  ['a long line over hyphens', `${'甲\t'.repeat(15_000)}\n---`],
  ['marks of other dialects', `${'甲^'.repeat(9000)}${'乙++'.repeat(9000)}${'{>>丙'.repeat(9000)}`],
  ['marks in full width', `${'甲＝＝'.repeat(9000)}${'＄乙'.repeat(9000)}${'丙～～'.repeat(9000)}`],
  ['addresses with a slip', 'https：'.repeat(20_000)],
  ['brackets of all kinds', `${'{甲}'.repeat(9000)}${'(乙'.repeat(9000)}`],
  ['lines that count', '1 甲\n'.repeat(3900)],
  ['stars between words', '长*宽*高'.repeat(450)],
  ['many findings', '1.甲\n\n'.repeat(3000)],
])(
  'reads %s in a moment',
  (_, body) => {
    const { failure, excess } = examineBody(post(body)).facts;
    expect([failure, excess]).toEqual([null, null]);
  },
  20_000,
);
