import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

/** Gives what is marked in a text where 甲 and A stand for something. */
const marked = (text: string) =>
  [
    ...renderMarkdown(`*[甲]: 一\n*[A]: 二\n*[A甲乙]: 三\n\n${text}`).matchAll(
      /<abbr title="([^"]+)">([^<]+)</gu,
    ),
  ].map(([, title, word]) => [word, title]);

it.each([
  ['甲', [['甲', '一']]],
  ['A甲乙', [['A甲乙', '三']]],
  [
    'A甲',
    [
      ['A', '二'],
      ['甲', '一'],
    ],
  ],
  [
    '甲A',
    [
      ['甲', '一'],
      ['A', '二'],
    ],
  ],
  [
    '丙甲A丁A甲乙',
    [
      ['甲', '一'],
      ['A', '二'],
      ['A甲乙', '三'],
    ],
  ],
  ['BA A1 1A ΩA', [['A', '二']]],
  ['AA', []],
  ['𝔸A', [['A', '二']]],
  ['`A` [A](/a) 乙', []],
])('marks words in %j', (text, expected) => {
  expect(marked(text)).toEqual(expected);
});

it('leaves a text in which there is none as it is, and takes out what defines them', () => {
  expect(renderMarkdown('*[甲]: 一\n\n乙*[A]: 二').trim()).toBe('<p>乙*[A]: 二</p>');
});
