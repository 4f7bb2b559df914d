import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { escapeJson } from './escape-json';

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  '\u2028 \u2029',
  '\u0000 \u001b \u007f',
  '\u202e rtl \u200f',
  '\ud83c lone',
  '𠮷野家 👩‍👩‍👧',
  '&lt;/script&gt;',
  '\\u003c',
];

it.each(hostile)('gives back %j from a script of a page', (text) => {
  const page = fromHtml(`<script type="application/ld+json">${escapeJson({ text })}</script><p>`);
  const scripts = JSON.stringify(page).match(/"tagName":"script"/gu);
  expect(scripts).toHaveLength(1);
  expect(JSON.parse(toString(page))).toEqual({ text });
});

it('writes no character that HTML or a script could take for its own', () => {
  expect(escapeJson({ hostile })).not.toMatch(/[<>&\u2028\u2029]/u);
});
