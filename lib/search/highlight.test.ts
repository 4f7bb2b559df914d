import { expect, it } from 'vitest';
import { foldText } from '@/lib/chinese/fold-text';
import { firstPlace, snippet } from './highlight';
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
