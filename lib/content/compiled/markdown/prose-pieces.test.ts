import { expect, it } from 'vitest';
import { prosePieces } from './prose-pieces';

/** Gives the pieces of a text: kind, and what is written there. */
const pieces = (markdown: string) =>
  prosePieces(markdown).map(({ kind, start, end }) => [kind, markdown.slice(start, end)]);

it.each([
  [
    '甲*乙*`丙`',
    [
      ['prose', '甲'],
      ['prose', '乙'],
      ['object', '`丙`'],
    ],
  ],
  [
    '甲<b>乙</b>',
    [
      ['prose', '甲'],
      ['html', '<b>'],
      ['prose', '乙'],
      ['html', '</b>'],
    ],
  ],
  [
    '甲  \n乙',
    [
      ['prose', '甲'],
      ['break', '  \n'],
      ['prose', '乙'],
    ],
  ],
  ['```\n甲\n```', [['object', '```\n甲\n```']]],
  [
    '$$x$$ 甲 $$y$$',
    [
      ['object', '$$x$$'],
      ['prose', ' 甲 '],
      ['object', '$$y$$'],
    ],
  ],
  [
    '[甲](/a "乙")',
    [
      ['prose', '甲'],
      ['apart', '乙'],
    ],
  ],
  [
    "[甲](</a b> '乙')",
    [
      ['prose', '甲'],
      ['apart', '乙'],
    ],
  ],
  [
    '[甲](/a(b) (乙))',
    [
      ['prose', '甲'],
      ['apart', '乙'],
    ],
  ],
  ['[甲](/a)', [['prose', '甲']]],
  ['[](/a "乙")', [['apart', '乙']]],
  ['<https://a.example/甲>', [['object', '<https://a.example/甲>']]],
  [
    '![甲[乙]\\]丙](/a "丁")',
    [
      ['apart', '甲[乙]\\]丙'],
      ['apart', '丁'],
    ],
  ],
  ['[甲]: /a "乙"', [['apart', '乙']]],
  ["[甲]:\n  <a b> '乙'", [['apart', '乙']]],
  ['[甲]: /a', []],
  ['[甲][a]\n\n[a]: /b', [['prose', '甲']]],
  ['![甲][a]\n\n[a]: /b', [['apart', '甲']]],
  ['*[甲]: 乙', [['prose', '*[甲]: 乙']]],
])('cuts %j into pieces', (markdown, expected) => {
  expect(pieces(markdown)).toEqual(expected);
});

it.each([
  ['[甲]\n\n[甲]: /a', 3, 3],
  ['[甲][]\n\n[甲]: /a', 3, 5],
  ['![甲][]\n\n[甲]: /a', 4, 6],
])('says what a label was behind words that are their own: %j', (markdown, start, end) => {
  expect(prosePieces(markdown)).toContainEqual(
    expect.objectContaining({ kind: { put: '[甲]' }, start, end }),
  );
});

it('leaves labels in Latin letters as they are', () => {
  expect(pieces('[a]\n\n[a]: /b')).toEqual([['prose', 'a']]);
});

it('numbers the blocks that are lines of text', () => {
  const blocks = prosePieces('甲\n\n# 乙\n\n| 丙 | 丁 |\n| - | - |\n\n<b>\n\n- 戊').map(
    ({ block }) => block,
  );
  expect(blocks).toEqual([1, 2, 3, 4, 0, 5]);
});
