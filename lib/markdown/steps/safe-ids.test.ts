import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const ids = (markdown: string) =>
  [...renderMarkdown(markdown).matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);

it.each([
  ['<p id="__next_f">甲</p>', 'id-__next_f'],
  ['<p id="$RC">甲</p>', 'id-$RC'],
  ['<p id="TURBOPACK">甲</p>', 'id-TURBOPACK'],
  ['## __next_f', 'id-__next_f'],
  ['## Content', 'content-1'],
  ['## Page end', 'page-end-1'],
])('renames an id that the page’s own scripts or links mean: %s', (markdown, id) => {
  expect(ids(markdown)).toEqual([id]);
});

it.each([
  ['<p id="注-1">甲</p>', '注-1'],
  ['## 内容', '内容'],
  ['## Contents', 'contents'],
])('keeps the others: %s', (markdown, id) => {
  expect(ids(markdown)).toEqual([id]);
});
