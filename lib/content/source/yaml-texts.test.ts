import { expect, it } from 'vitest';
import { isSeq } from 'yaml';
import { createLines, openTexts, textsOf } from './yaml-texts';

const read = (source: string | null) => {
  const { contents, settings } = openTexts(source);
  const texts = isSeq(contents) ? textsOf(settings, contents.items) : [];
  return {
    texts: texts.map(({ text }) => text),
    problems: settings.problems.map(({ offset }) => offset),
  };
};

it('reads lines of text, with single blanks, composed', () => {
  expect(read('- 甲  乙\n- " 丙\u3000丁 "\n- cafe\u0301')).toEqual({
    texts: ['甲 乙', '丙 丁', 'café'],
    problems: [],
  });
  expect(read(null)).toEqual({ texts: [], problems: [] });
  expect(read('')).toEqual({ texts: [], problems: [] });
});

it.each([
  ['- 甲\n-\n- 乙', ['甲', '乙'], 1],
  ['- 甲\n- ""', ['甲'], 1],
  ['- 甲\n- "  "', ['甲'], 1],
  ['- 甲\n- 360', ['甲'], 1],
  ['- 甲\n- true', ['甲'], 1],
  ['- 甲\n- {a: b}', ['甲'], 1],
  ['- 甲\n- "乙', [], 1],
  ['- 甲\n- \uFFFD\n- "乙', [], 1],
])('tells of what is no text in %j', (source, texts, problems) => {
  const found = read(source);
  expect(found.texts).toEqual(texts);
  expect(found.problems).toHaveLength(problems);
});

it('says what is wrong: nothing, a number, a damaged letter', () => {
  const told = (source: string) => {
    const { contents, settings } = openTexts(source);
    if (isSeq(contents)) textsOf(settings, contents.items);
    return settings.problems[0]?.problem.zh;
  };
  expect(told('- ')).toContain('空的');
  expect(told('- ""')).toContain('空的');
  expect(told('- {a: b}')).toContain('空的');
  expect(told('- 360')).toContain('加引号');
  expect(told('- "  "')).toContain('加引号');
  expect(told('- \uFFFD')).toContain('UTF-8');
});

it('tells lines, in whatever order it is asked', () => {
  const source = '- 甲\n- 乙\n\n- 丙\n- 丁';
  const { contents } = openTexts(source);
  const lineOf = createLines(source);
  const items = isSeq(contents) ? (contents.items as Parameters<typeof lineOf>[0][]) : [];
  expect(items.map(lineOf)).toEqual([1, 2, 4, 5]);
  expect([...items].reverse().map(lineOf)).toEqual([5, 4, 2, 1]);
  expect([items[2], items[2]].map((item) => item && lineOf(item))).toEqual([4, 4]);
});
