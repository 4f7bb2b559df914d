import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const ids = (markdown: string) =>
  [...renderMarkdown(markdown).matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);

it.each([
  ['<p id="__next_f">甲</p>', 'id-__next_f'],
  ['<p id="$RC">甲</p>', 'id-$RC'],
  ['<p id="TURBOPACK">甲</p>', 'id-TURBOPACK'],
  ['<p id="page-end">甲</p>', 'id-page-end'],
  ['<p id="content">甲</p>', 'id-content'],
  ['## __next_f', 'id-__next_f'],
  ['## Content', 'content-1'],
  ['## Page end', 'page-end-1'],
])('renames an id that the page’s own scripts or links mean: %s', (markdown, id) => {
  expect(ids(markdown)).toEqual([id]);
});

it.each([
  ['<p id="注-1">甲</p>', '注-1'],
  ['<p id="page-ends">甲</p>', 'page-ends'],
  ['<p id="my-page-end">甲</p>', 'my-page-end'],
  ['<p id="contents">甲</p>', 'contents'],
  ['<p id="a_$TURBOPACK">甲</p>', 'a_$TURBOPACK'],
  ['## 内容', '内容'],
  ['## Contents', 'contents'],
])('keeps the others: %s', (markdown, id) => {
  expect(ids(markdown)).toEqual([id]);
});
