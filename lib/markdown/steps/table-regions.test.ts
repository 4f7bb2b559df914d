import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

it('puts each table into a region with a name of its own, which the keyboard can scroll', () => {
  const rendered = renderMarkdown('|甲|\n|-|\n|乙|\n\n> |甲|\n> |-|\n> |乙|');
  expect(rendered.match(/<section[^>]*><table>/gu)).toEqual([
    '<section class="table-region" aria-label="表格1" tabindex="0"><table>',
    '<section class="table-region" aria-label="表格2" tabindex="0"><table>',
  ]);
  expect(rendered.match(/<\/table><\/section>/gu)).toHaveLength(2);
});
