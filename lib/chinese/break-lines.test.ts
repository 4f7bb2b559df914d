import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines';
import { emWidth } from './em-width';

describe('breakLines', () => {
  it.each([
    [
      '万亿豪赌与现实裂缝：AI 2026，我们站在哪里？',
      '万亿豪赌与现实裂缝：\nAI 2026，我们站在哪里？',
    ],
    ['当“零影响”成为答案：80%的高管与8%的钱包', '当“零影响”成为答案：\n80%的高管与8%的钱包'],
    ['为什么我们仍然需要编辑部', '为什么我们仍然需要编辑部'],
    // A clause that fits on a line is not broken to fill another; one that does not takes lines of its own.
    ['同一天的另一篇：署名的有二十个人', '同一天的另一篇：\n署名的有二十个人'],
    [
      '实测：以便检验版面在最坏的情况下如何断行，好吗？',
      '实测：\n以便检验版面在最坏的\n情况下如何断行，\n好吗？',
    ],
    ['读《一本名字长得不得了的样例之书》的感想', '读《一本名字长得\n不得了的样例之书》的\n感想'],
    ['GLM-5、Qwen 3.5、DeepSeek V4接连亮相', 'GLM-5、Qwen 3.5、\nDeepSeek V4接连亮相'],
  ])('%s', (title, lines) => {
    expect(breakLines(title, 14, emWidth).join('\n')).toBe(lines);
  });

  it('breaks a title in English between its words', () => {
    const lines = breakLines('A fictional note in English: nothing is real', 12, emWidth);
    expect(lines.join(' ')).toBe('A fictional note in English: nothing is real');
  });

  it('cuts a word that is longer than a line', () => {
    expect(breakLines('W'.repeat(50), 10, emWidth).every((line) => emWidth(line) <= 10)).toBe(true);
  });

  it('has nothing to break in nothing', () => {
    expect(breakLines('', 10, emWidth)).toEqual([]);
  });

  it('loses no character and keeps every line within its width', () => {
    const characters = Array.from('月亮，。“”（）AI 26-%的🌙');
    const text = fc.string({
      unit: fc.constantFrom(...characters),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (title) => {
        const lines = breakLines(title, 8, emWidth);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(title.replaceAll(/\s/gu, ''));
        expect(lines.every((line) => emWidth(line) <= 8)).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
