import { expect, it } from 'vitest';
import { textFragment } from './text-fragment.shared';

const at = (passage: string, text: string, from = 0) =>
  decodeURIComponent(textFragment(passage, text, text.indexOf(passage, from)));

it('names a passage by its words', () => {
  expect(textFragment('月亮', '看月亮。', 1)).toBe('#:~:text=%E6%9C%88%E4%BA%AE');
});

it('writes what has a meaning in a fragment as what it is', () => {
  const passage = 'a-b, c & d 100% #x';
  expect(textFragment(passage, passage, 0)).toBe('#:~:text=a%2Db%2C%20c%20%26%20d%20100%25%20%23x');
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
  expect(at(other, other)).toBe(`#:~:text=始${'x'.repeat(11)},${'，'.repeat(11)}终`);
});

it('leaves no half of an emoji where a long passage is cut', () => {
  const passage = `${'月'.repeat(11)}🌙${'亮'.repeat(60)}🌙${'月'.repeat(11)}`;
  expect(decodeURIComponent(textFragment(passage, passage, 0))).toBe(
    `#:~:text=${'月'.repeat(11)},${'月'.repeat(11)}`,
  );
});
