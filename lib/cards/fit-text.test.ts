import { describe, expect, it } from 'vitest';
import { fitText } from './fit-text';

/** Latin letters and digits half as wide as the others. */
const widthOf = (text: string) =>
  [...text].reduce((sum, each) => sum + (/[\u0020-\u007e]/u.test(each) ? 0.5 : 1), 0);
const fit = (text: string, width: number, most: number) => fitText(text, width, most, widthOf);

const TWO = '甲说的话很短。乙接着说了一句更长的话，中间停了一停，然后才说完。';

describe('of a text there stand', () => {
  it.each([
    ['all of it, where there is room', TWO, 20, 3, TWO],
    ['else whole sentences', TWO, 20, 1, '甲说的话很短。'],
    ['else whole clauses', '这一句有两个小句，后一个放不下了。', 10, 1, '这一句有两个小句……'],
    ['else whole words', '人工智能产业投资总额继续上升', 8, 1, '人工智能产业……'],
    ['else characters', 'W'.repeat(40), 8, 1, `${'W'.repeat(14)}…`],
    ['no part of a number', '总额是2.5万亿美元', 7, 1, '总额是……'],
    ['nothing, where there is no room', TWO, 20, 0, ''],
    ['nothing of nothing', '', 20, 2, ''],
  ])('%s', (_name, text, width, most, expected) => {
    const lines = fit(text, width, most);
    expect(lines.join('')).toBe(expected);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });
});

it('leaves no single character on the last line', () => {
  const lines = fit('一二三四五六七八九十一。', 11, 2);
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)?.length).toBeGreaterThan(2);
});
