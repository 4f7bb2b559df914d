import { expect, it } from 'vitest';
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
