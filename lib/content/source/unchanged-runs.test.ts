import { expect, it } from 'vitest';
import { parseWholeBody } from './parse-body';
import { namesIn, unchangedRuns } from './unchanged-runs';

const FRONT = '---\ntitle: 题\n---\n';

/** Gives what is carried over from one body to another: its text, and by how far it has moved. */
function carried(before: string, after: string) {
  const [old, text] = [FRONT + before, FRONT + after];
  return unchangedRuns(text, { text: old, tree: parseWholeBody(old) }).map(
    ({ start, end, shift, nodes }) => [text.slice(start, end), shift, nodes.length],
  );
}

it.each([
  [
    '甲\n\n乙\n\n丙\n',
    '甲\n\n新\n\n丙\n',
    [
      ['甲', 0, 1],
      ['丙', 0, 1],
    ],
  ],
  ['甲\n\n乙\n', '新\n\n甲\n\n乙\n', [['甲\n\n乙', 3, 2]]],
  [
    '甲\n\n乙\n\n丙\n',
    '甲\n\n\n乙\n\n丙\n',
    [
      ['甲', 0, 1],
      ['乙\n\n丙', 1, 2],
    ],
  ],
  [
    '甲\r\n\r\n乙',
    '甲\r\n\r\n新\r\n\r\n乙',
    [
      ['甲', 0, 1],
      ['乙', 5, 1],
    ],
  ],
  ['甲\n\n乙', '乙\n\n甲', [['甲', 3, 1]]],
  ['甲\n\n甲\n', '新\n\n甲\n\n甲\n', [['甲\n\n甲', 3, 2]]],
  ['甲', '甲', [['甲', 0, 1]]],
  [
    '# 甲\n\n> 乙\n\n| 丙 |\n| - |\n\n---\n',
    '# 甲\n\n> 乙\n\n| 丙 |\n| - |\n\n---\n\n新',
    [['# 甲\n\n> 乙\n\n| 丙 |\n| - |\n\n---', 0, 4]],
  ],
])('carries over what is unchanged: %j, %j', (before, after, expected) => {
  expect(carried(before, after)).toEqual(expected);
});

it.each([
  ['a line above', '甲\n\n乙\n', '新\n甲\n\n乙\n', [['乙', 2, 1]]],
  ['a line below', '甲\n\n乙\n', '甲\n新\n\n乙\n', [['乙', 2, 1]]],
  ['more in its line', '甲\n\n乙\n', '甲新\n\n乙\n', [['乙', 1, 1]]],
  ['more before it in its line', '甲\n\n乙\n', '新甲\n\n乙\n', [['乙', 1, 1]]],
  [
    'lists, which go on behind empty lines',
    '- 甲\n\n乙\n\n- 丙',
    '- 甲\n\n乙\n\n- 丙\n\n新',
    [['乙', 0, 1]],
  ],
  [
    'lists between others',
    '甲\n\n- 乙\n\n丙',
    '甲\n\n- 乙\n\n丙\n\n新',
    [['甲\n\n- 乙\n\n丙', 0, 3]],
  ],
  [
    'names that others use',
    '[a]: /b\n\n甲\n\n[^1]: 乙\n',
    '[a]: /b\n\n甲\n\n[^1]: 乙\n\n新',
    [['甲', 0, 1]],
  ],
  ['Liquid', '{{ a }}\n\n甲\n\n{% b %}\n', '{{ a }}\n\n甲\n\n{% b %}\n\n新', [['甲', 0, 1]]],
  ['a colon, which defines what is above', ': 甲\n\n乙\n', ': 甲\n\n乙\n\n新', [['乙', 0, 1]]],
])('leaves out %s', (_, before, after, expected) => {
  expect(carried(before, after)).toEqual(expected);
});

it('tells the names that links and notes refer to', () => {
  expect(namesIn(parseWholeBody('[A]: /b\n\n> [^1]: 注\n\n[A] [^1]'))).toBe(
    'definition a\nfootnoteDefinition 1',
  );
});
