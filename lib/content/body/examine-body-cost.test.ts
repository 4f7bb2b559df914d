import { expect, it } from 'vitest';
import { examineBody } from './examine-body';

const post = (body: string) => `---\ntitle: 题\n---\n\n${body}\n`;

const abbreviations = Array.from({ length: 400 }, (_, index) => `*[a${index}]: 乙\n`).join('');

const BLANKS = ' '.repeat(60_000);

/** Time of the processor, not of the clock: what else the machine does is not counted. */
const LONGEST_MS = 3000;

/** Texts that took seconds or minutes where time grew with the square of their length: nobody can wait for that. */
it.each([
  ['blanks in a paragraph', `甲${' '.repeat(60_000)}乙 **`],
  ['blanks before a brace', `甲${' '.repeat(60_000)}{乙`],
  ['containers', ':::\n\n甲\n\n'.repeat(490)],
  ['fences', '｀｀｀js\n\n甲\n\n'.repeat(1900)],
  ['tags without an end', `甲${'<b '.repeat(900)} =`],
  ['items in items, then a mark', `${'-  '.repeat(32)}**甲** ##`],
  ['backslashes', '\\('.repeat(40_000)],
  ['abbreviations', `${abbreviations}${'a1 '.repeat(4000)}`],
  ['a long line over hyphens', `${'甲\t'.repeat(15_000)}\n---`],
  ['marks of other dialects', `${'甲^'.repeat(9000)}${'乙++'.repeat(9000)}${'{>>丙'.repeat(9000)}`],
  ['marks in full width', `${'甲＝＝'.repeat(9000)}${'＄乙'.repeat(9000)}${'丙～～'.repeat(9000)}`],
  ['addresses with a slip', 'https：'.repeat(20_000)],
  ['brackets of all kinds', `${'{甲}'.repeat(9000)}${'(乙'.repeat(9000)}`],
  ['lines that count', '1 甲\n'.repeat(3900)],
  ['stars between words', '长*宽*高'.repeat(450)],
  ['comments in a heading of HTML', `<h2>${'<!---->'.repeat(200)}`],
  ['bars without a table', `甲 |${'  乙 |'.repeat(200)}|丙`],
  ['blanks between bars', `甲 | ${BLANKS}乙 |丙`],
  ['blanks in a heading of AsciiDoc', `== 甲${BLANKS}乙`],
  ['blanks in a tag without an end', `甲<b a=${BLANKS}乙`],
  ['blanks in a tag in full width', `甲＜b ${BLANKS}乙＞`],
  ['blanks in a box', `- [${BLANKS}甲`],
  ['blanks behind an attribute list', `甲{: .a}${BLANKS}乙{: .b}`],
  ['blanks in a cell that is left out', `| 甲 | 乙 |\n|-|-|\n| 丙 | 丁 | 戊${BLANKS}己 |`],
  ['blanks in an underlined heading', `甲${BLANKS}乙\n---`],
  ['blanks in a heading, then a brace', `## 甲${BLANKS}{乙`],
  ['shortcodes with quotes', `甲[a${' b="c d=" e="f g="'.repeat(20)} `.repeat(100)],
  ['blanks to be filled in', `${'甲__乙'.repeat(450)}\n\n`.repeat(4)],
  ['underscores around words', `${'，_甲乙_丙'.repeat(230)}\n\n`.repeat(4)],
  ['stars in pairs', `${'甲** 乙 **丙'.repeat(150)}\n\n`.repeat(3)],
  ['tags with blanks', `${'甲< b >乙'.repeat(300)}\n\n`.repeat(3)],
  ['tags of boards that close nothing', `${'甲[/b]'.repeat(230)}\n\n`.repeat(4)],
  ['definitions in full width', `${'[甲]：/a\n'.repeat(90)}\n`.repeat(4)],
  ['notes in full width', `${'[^甲]：乙\n'.repeat(90)}\n`.repeat(4)],
  ['lines that begin with =', '= 甲\n'.repeat(3900)],
  ['closing marks in a row', `甲${'”'.repeat(40_000)}乙`],
  ['blanks before signs of a heading', `甲${BLANKS}##乙`],
  ['backticks behind words', `${'甲乙'.repeat(9000)}\` ${'丙` '.repeat(90)}`],
  ['quotes of three', "'''甲".repeat(9000)],
  ['addresses without an end', `${'<https://a.example/b '.repeat(230)}\n\n`.repeat(4)],
  ['references without an end', `${'=&copy'.repeat(300)}\n\n`.repeat(3)],
  ['code before underscores', `${'`a`_'.repeat(90)}\n\n`.repeat(2)],
  ['many findings', '1.甲\n\n'.repeat(3000)],
])(
  'reads %s in a moment',
  (_, body) => {
    const before = process.cpuUsage();
    const { failure, excess } = examineBody(post(body)).facts;
    const { user, system } = process.cpuUsage(before);
    expect([failure, excess]).toEqual([null, null]);
    expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
  },
  20_000,
);
