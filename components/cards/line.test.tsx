import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Line } from './line';

it.each([
  ['“慢一点”', '-10px'],
  ['《月亮》', '-10px'],
  ['慢一点', '0'],
])('%s: its first mark hangs, if it has one', (text, margin) => {
  const line = renderToStaticMarkup(<Line runs={[{ text, gap: 0 }]} size={20} />);
  expect(line).toContain(`margin-left:${margin}"`);
});
