import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { plainText } from './plain-text';

const read = (html: string) => plainText(fromHtml(html, { fragment: true }));

it('gives blocks on lines of their own, and headings again by themselves', () => {
  const { text, headings } = read('<h2>一、<em>算力</em></h2><p>正文。</p><ul><li>甲</li></ul>');
  expect(text.split(/\n+/u)).toEqual(['一、算力', '正文。', '甲']);
  expect(headings).toEqual(['一、算力']);
});

it('composes what may be written in two ways', () => {
  expect(read('<p>Cafe\u0301</p>').text).toBe('Café');
});
