import { expect, it } from 'vitest';
import { excerpt } from './excerpt';

it('takes whole sentences up to the limit, across paragraphs', () => {
  expect(excerpt(['一二三。四五六。', '七八九。'], 8)).toBe('一二三。四五六。');
  expect(excerpt(['一二三。四五六。', '七八九。'], 12)).toBe('一二三。四五六。七八九。');
});

it('does not cut at a semicolon', () => {
  expect(excerpt(['一；二；三。四。'], 6)).toBe('一；二；三。');
});

it('keeps a closing quotation mark with its sentence', () => {
  expect(excerpt(['他说：“好。”然后走了。'], 7)).toBe('他说：“好。”');
});

it('cuts a first sentence that is too long, and says so', () => {
  expect(excerpt(['一二三四五六七八九十。'], 6)).toBe('一二三四……');
});

it('counts code points, so that a rare character is not halved', () => {
  expect(excerpt(['𠮷𠮷𠮷𠮷。'], 5)).toBe('𠮷𠮷𠮷𠮷。');
});

it('does not end an English sentence at a decimal point', () => {
  expect(excerpt(['About 2.5 trillion dollars. More follows here.'], 30)).toBe(
    'About 2.5 trillion dollars.',
  );
});

it('is empty for nothing', () => {
  expect(excerpt([])).toBe('');
});
