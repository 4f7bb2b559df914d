import type { Element, Root } from 'hast';
import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';
import { rehypeExternalLinks } from './external-links';

function isMarked(href: string): boolean {
  const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [] };
  const tree: Root = { type: 'root', children: [link] };
  rehypeExternalLinks('https://moon.example')(tree);
  return link.properties.rel !== undefined;
}

it.each([
  ['https://example.com/', true],
  ['HTTP://example.com', true],
  ['//example.com/a', true],
  ['https://moon.example.evil/', true],
  ['https://news.moon.example/', true],
  ['https://moon.example/posts', false],
  ['http://moon.example', false],
  ['//moon.example/a', false],
  ['/posts', false],
  ['a/https://example.com', false],
  ['#一', false],
  ['mailto:a@example.com', false],
  ['https://', false],
])('%s leads elsewhere: %s', (href, expected) => {
  expect(isMarked(href)).toBe(expected);
});

it('marks what is text; a picture has no mark beside it', () => {
  expect(renderMarkdown('[甲](https://example.com)')).toBe(
    '<p><a href="https://example.com" rel="noopener" class="external">甲</a></p>',
  );
  expect(renderMarkdown('[![图](a.png)](https://example.com)')).toContain(
    '<a href="https://example.com" rel="noopener"><img',
  );
});
