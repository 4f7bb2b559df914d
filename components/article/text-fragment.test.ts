import { expect, it } from 'vitest';
import { textFragment } from './text-fragment.shared';

/** The fragment of a passage, whose lines may stand apart in the text. */
const raw = (passage: string, text: string, after = 0) => {
  const lines = passage.split('\n');
  const from = text.indexOf(lines[0] ?? '', after);
  const last = lines.at(-1) ?? '';
  const to = (lines.length > 1 ? text.indexOf(last, from + 1) : from) + last.length;
  return textFragment(passage, text, { from, to });
};
const at = (...of: Parameters<typeof raw>) => decodeURIComponent(raw(...of));

it('names a passage by its words', () => {
  expect(raw('月亮', '看月亮。')).toBe('#:~:text=%E6%9C%88%E4%BA%AE');
});

it('writes what has a meaning in a fragment as what it is', () => {
  const passage = 'a-b, c & d 100% #x';
  expect(raw(passage, passage)).toBe('#:~:text=a%2Db%2C%20c%20%26%20d%20100%25%20%23x');
});

it('says what stands around one that is not the only one', () => {
  const text = '甲说月亮圆。\n乙说月亮圆。';
  expect(at('月亮圆', text)).toBe('#:~:text=甲说-,月亮圆,-。');
  expect(at('月亮圆', text, 8)).toBe('#:~:text=乙说-,月亮圆,-。');
  expect(at('甲', '甲\n甲')).toBe('#:~:text=甲,-甲');
});

it('names a long one by its ends', () => {
  const passage = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'.repeat(4);
  expect(at(passage, `${passage}。`)).toMatch(
    /^#:~:text=一二三四五六七八九十甲乙,九十甲乙丙丁戊己庚辛壬癸,-。$/u,
  );
  const other = `始${'x'.repeat(30)}${'，'.repeat(40)}终`;
  expect(at(other, other)).toBe(`#:~:text=始${'x'.repeat(30)},${'，'.repeat(11)}终`);
});

it('leaves no half of an emoji where a long passage is cut', () => {
  const passage = `${'月'.repeat(11)}🌙${'亮'.repeat(60)}🌙${'月'.repeat(11)}`;
  expect(decodeURIComponent(raw(passage, passage))).toBe(
    `#:~:text=${'月'.repeat(11)},${'月'.repeat(11)}`,
  );
});

it('ends a long one where words do: browsers do not agree on others', () => {
  const passage = `${'甲'.repeat(10)}，${'乙'.repeat(9)}，${'丙'.repeat(30)}，${'丁'.repeat(5)}，${'戊'.repeat(8)}。`;
  expect(at(passage, `${passage}后面还有。`)).toBe(
    `#:~:text=${'甲'.repeat(10)}，${'乙'.repeat(9)},${'丁'.repeat(5)}，${'戊'.repeat(8)}。`,
  );
});

it('leads to all of a passage of several paragraphs, by its first words and its last', () => {
  const text = '\n第一段从这里说起。\n中间的一段。\n最后一段到这里为止。\n还有一段。';
  expect(at('从这里说起。\n中间的一段。\n最后一段到这里', text)).toBe(
    '#:~:text=从这里说起。,最后一段到这里',
  );
});

it('says what stands around where an end is met before', () => {
  const text = '甲说：到此为止。\n乙接着说了别的，到此为止。\n丙说：到此为止。后话。';
  expect(at('乙接着说了别的，到此为止。\n丙说：到此为止。', text)).toBe(
    '#:~:text=乙接着说了别的，到此为止,丙说：到此为止。',
  );
  const twice = '开头。\n到此为止。\n一段。\n到此为止。后话。';
  expect(textFragment('开头。\n到此为止。\n一段。\n到此为止。', twice, { from: 0, to: 19 })).toBe(
    `#:~:text=${encodeURIComponent('开头。')},${encodeURIComponent('到此为止。')},-${encodeURIComponent('后话。')}`,
  );
});

it('takes no end for one that stands in the beginning, or before', () => {
  const text = '到此为止。\n又说到此为止了。\n中间。\n到此为止。后话。';
  expect(textFragment('又说到此为止了。\n中间。\n到此为止。', text, { from: 6, to: 24 })).toBe(
    `#:~:text=${encodeURIComponent('又说到此为止了。')},${encodeURIComponent('到此为止。')}`,
  );
});

it.each([
  [60, '月'.repeat(60)],
  [61, `${'月'.repeat(12)},${'月'.repeat(12)},-。`],
])('names one of %i characters: %s', (length, words) => {
  const passage = '月'.repeat(length);
  expect(at(passage, `${passage}。`)).toBe(`#:~:text=${words}`);
});
