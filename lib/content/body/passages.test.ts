import { expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { passagesOf } from './passages';

/** Passages as written, each with what it is in and the heading above it; then notes, and the marks of notes. */
function read(body: string) {
  const { passages, notes, noteMarks } = passagesOf(parseMarkdown(body));
  const written = ({ start, end }: { start: number; end: number }) => body.slice(start, end);
  return {
    passages: passages.map((each) => [
      written(each),
      written(each.reach),
      each.heading < 0 ? null : body.slice(each.heading).split('\n')[0],
    ]),
    notes: notes.map(({ name, ...range }) => [name, written(range)]),
    marks: noteMarks.map(({ name, ...range }) => [name, written(range)]),
  };
}

it.each([
  [
    '甲**乙**\n\n## 节\n\n丙',
    [
      ['甲**乙**', '甲**乙**', null],
      ['丙', '丙', '## 节'],
    ],
  ],
  [
    '- 甲\n\n  乙\n- 丙',
    [
      ['甲', '- 甲\n\n  乙', null],
      ['乙', '- 甲\n\n  乙', null],
      ['丙', '- 丙', null],
    ],
  ],
  [
    '- 甲\n  - 乙',
    [
      ['甲', '- 甲\n  - 乙', null],
      ['乙', '- 乙', null],
    ],
  ],
  [
    '> 甲\n>\n> 乙',
    [
      ['甲', '> 甲\n>\n> 乙', null],
      ['乙', '> 甲\n>\n> 乙', null],
    ],
  ],
  [
    '甲\n: 乙',
    [
      ['甲\n', '甲\n', null],
      ['乙', '乙', null],
    ],
  ],
  [
    '| 甲 |\n| - |\n| 乙 |',
    [
      ['| 甲 |', '| 甲 |', null],
      ['| 乙 |', '| 乙 |', null],
    ],
  ],
  [
    '<p>甲</p>\n\n乙<b>丙</b>',
    [
      ['<p>甲</p>', '<p>甲</p>', null],
      ['乙<b>丙</b>', '乙<b>丙</b>', null],
    ],
  ],
  ['> <p>甲</p>', [['<p>甲</p>', '> <p>甲</p>', null]]],
  ['```\n甲\n```\n\n---', []],
])('parts %j into passages', (body, passages) => {
  expect(read(body)).toEqual({ passages, notes: [], marks: [] });
});

it('tells notes and their marks from the text', () => {
  const body = '甲[^A]乙^[丙 丁]。\n\n[^A]: 戊\n\n    己\n';
  expect(read(body)).toEqual({
    passages: [['甲[^A]乙^[丙 丁]。', '甲[^A]乙^[丙 丁]。', null]],
    notes: [
      ['^6', '^[丙 丁]'],
      ['a', '[^A]: 戊\n\n    己'],
    ],
    marks: [
      ['a', '[^A]'],
      ['^6', '^[丙 丁]'],
    ],
  });
});
