import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/chinese/fold-text';
import { cutOut, firstPlace, snippet } from './highlight';
import { needlesFor } from './needle';

const TEXT = 'Blocks end.\nThe next.\n上一段。\n下一段，\n\n再一段”。”\nNext';

it.each([
  ['上一段', '[上一段]。下一段，再一段”。”Next'],
  ['上一段。', '[上一段。]下一段，再一段”。”Next'],
  ['the', '[The] next. 上一段。下一段，再一段”。”Next'],
])('%s: a full-width mark has no space behind it, wherever the marking begins', (q, expected) => {
  const needles = needlesFor({ text: q, exact: false });
  const place = firstPlace(foldText(TEXT), needles);
  const found = place === null ? [] : snippet(TEXT, foldText(TEXT), needles, place);
  const shown = found.map(({ text, match }) => (match ? `[${text}]` : text));
  expect(shown.join('')).toBe(expected);
});

it('cuts a piece out of segments, and what of it is marked', () => {
  const segments = [
    { text: '样例镇', match: true },
    { text: '的一天', match: false },
  ];
  const shown = (from: number, to: number) =>
    cutOut(segments, from, to).map(({ text, match }) => (match ? `[${text}]` : text));
  expect(shown(0, 6)).toEqual(['[样例镇]', '的一天']);
  expect(shown(2, 5)).toEqual(['[镇]', '的一']);
  expect(shown(3, 6)).toEqual(['的一天']);
  expect(shown(6, 9)).toEqual([]);
});

describe('a snippet', () => {
  const shown = (text: string, q: string, scriptFacts = {}) => {
    const needles = needlesFor({ text: q, exact: false });
    const place = firstPlace(foldText(text), needles);
    return snippet(text, foldText(text), needles, place ?? { from: 0, to: 0 }, scriptFacts)
      .map(({ text: piece, match, kept }) => `${kept ? '=' : ''}${match ? `[${piece}]` : piece}`)
      .join('');
  };
  const far = '远'.repeat(40);

  it.each([
    // Of a sentence that begins near, the beginning; nothing is left out before the first.
    ['月亮升起。', '[月亮]升起。'],
    ['看月亮。', '看[月亮]。'],
    ['一句。月亮升起。', '[月亮]升起。'],
    ['问？月亮升起。', '[月亮]升起。'],
    ['题\n月亮升起。', '[月亮]升起。'],
    ['他说：“好。”月亮升起。', '[月亮]升起。'],
    ['（他说：“好！”）  月亮升起。', '[月亮]升起。'],
    ['他说：“好。” ”。月亮升起。', '[月亮]升起。'],
    // No end of a sentence.
    ['他说，月亮升起。', '他说，[月亮]升起。'],
    // The last thirty characters, where it begins further away.
    [`${far}月亮`, `……${'远'.repeat(30)}[月亮]`],
    [`句。${'远'.repeat(29)}月亮`, `${'远'.repeat(29)}[月亮]`],
    [`句。${'远'.repeat(30)}月亮`, `${'远'.repeat(30)}[月亮]`],
    [`句。${'远'.repeat(31)}月亮`, `……${'远'.repeat(30)}[月亮]`],
    [`句。”${'远'.repeat(30)}月亮`, `${'远'.repeat(30)}[月亮]`],
    [`句。”${'远'.repeat(29)}月亮`, `${'远'.repeat(29)}[月亮]`],
    [`句。”）  ${'远'.repeat(28)}月亮`, `${'远'.repeat(28)}[月亮]`],
    [`句。”${'远'.repeat(31)}月亮`, `……${'远'.repeat(30)}[月亮]`],
    ['远'.repeat(30) + '月亮', `${'远'.repeat(30)}[月亮]`],
    // No half of a character.
    [`${'远'.repeat(9)}🌙${'远'.repeat(29)}月亮`, `……🌙${'远'.repeat(29)}[月亮]`],
  ])('of %j begins so: %j', (text, expected) => {
    expect(shown(text, '月亮')).toBe(expected);
  });

  it.each([
    [`月亮${'远'.repeat(98)}`, `[月亮]${'远'.repeat(98)}`],
    [`月亮${'远'.repeat(99)}`, `[月亮]${'远'.repeat(98)}……`],
    [`月亮${'远'.repeat(97)}🌙`, `[月亮]${'远'.repeat(97)}……`],
    [`月亮${'远'.repeat(96)}🌙`, `[月亮]${'远'.repeat(96)}🌙`],
  ])('of %j ends so: %j', (text, expected) => {
    expect(shown(text, '月亮')).toBe(expected);
  });

  it('marks each place, and places that overlap or touch as one', () => {
    expect(shown('月亮和月亮，月月亮。', '月亮')).toBe('[月亮]和[月亮]，月[月亮]。');
    expect(shown('哈哈哈，哈', '哈哈')).toBe('[哈哈哈]，哈');
    expect(shown('月亮月亮', '月亮')).toBe('[月亮月亮]');
  });

  it('tells what is the same in every locale, also within a mark', () => {
    expect(shown('看月亮升起。', '月亮', { kept: [[2, 4]] })).toBe('看[月]=[亮]=升起。');
    expect(shown('句。看月亮升起。', '月亮', { kept: [[0, 3]] })).toBe('=看[月亮]升起。');
    expect(shown('看月亮升起。', '月亮', { kept: [[0, 6]] })).toBe('=看=[月亮]=升起。');
  });
});

it.each([
  ['the longest', '月亮和月亮节', ['月亮', '月亮节'], { from: 3, to: 6 }],
  ['the first', '看月亮，月亮', ['月亮'], { from: 1, to: 3 }],
  ['none', '太阳', ['月亮'], null],
])('finds %s first', (_which, text, words, place) => {
  const needles = words.flatMap((word) => needlesFor({ text: word, exact: false }));
  expect(firstPlace(foldText(text), needles)).toEqual(place);
});
