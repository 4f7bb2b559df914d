import { expect, it } from 'vitest';
import { excerpt } from './excerpt';

it('takes whole sentences up to the limit, across paragraphs', () => {
  expect(excerpt(['一二三。四五六。', '七八九。'], 8)).toBe('一二三。四五六。');
  expect(excerpt(['一二三。四五六。', '七八九。'], 12)).toBe('一二三。四五六。七八九。');
});

it.each([
  ['at a semicolon', '一；二；三。四。', 6, '一；二；三。'],
  ['between a sentence and its closing quote', '他说：“好。”然后走了。', 7, '他说：“好。”'],
  ['within a pair of marks', '什么？！不会吧！', 4, '什么？！'],
  ['at an ellipsis', '他走了……她没有。再见。', 9, '他走了……她没有。'],
  ['at a decimal point', 'About 2.5 trillion. More follows.', 20, 'About 2.5 trillion.'],
  ['after a title', 'Mr. Li met Dr. Wu. They spoke.', 20, 'Mr. Li met Dr. Wu.'],
  ['after initials', 'The U.S. economy grew. So did we.', 24, 'The U.S. economy grew.'],
  ['before a closing English quote', 'He said “Go.” She went.', 15, 'He said “Go.”'],
  ['a mixed sentence', 'OpenAI发布GPT-5.2。好。', 16, 'OpenAI发布GPT-5.2。'],
])('does not cut %s', (_, text, limit, expected) => {
  expect(excerpt([text], limit)).toBe(expected);
});

it('ends a sentence at a half-width mark before Han', () => {
  expect(excerpt(['好吗?不好。'], 4)).toBe('好吗?');
});

it.each([
  [['First one.', 'Second one.'], 'First one. Second one.'],
  [['没有句号的一段', '下一段。'], '没有句号的一段 下一段。'],
  [['他说：“好。”', '下一段。'], '他说：“好。”下一段。'],
])('joins the paragraphs %j', (paragraphs, expected) => {
  expect(excerpt(paragraphs)).toBe(expected);
});

it.each([
  ['一二三四五六七八九十。', 6, '一二三四……'],
  ['一二三，“四五六七八九十。', 7, '一二三……'],
  ['使用Anthropic的模型写成的一句话。', 8, '使用……'],
  ['A sentence without an end that goes on', 16, 'A sentence…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
])('cuts a first sentence that is too long, and says so: %s', (text, limit, expected) => {
  expect(excerpt([text], limit)).toBe(expected);
});

it('counts code points, so that a rare character is not halved', () => {
  expect(excerpt(['𠮷𠮷𠮷𠮷。'], 5)).toBe('𠮷𠮷𠮷𠮷。');
  expect(excerpt(['𠮷𠮷𠮷𠮷𠮷𠮷'], 5)).toBe('𠮷𠮷𠮷……');
});

it.each([[[]], [['']], [[' ', '\n']]])('is empty for nothing: %j', (paragraphs) => {
  expect(excerpt(paragraphs)).toBe('');
});
