import type { Root } from 'hast';
import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';
import { rehypeRawHtml } from './raw-html';

it('parses raw HTML as the browser would', () => {
  expect(renderMarkdown('<ruby>汉<rt>hàn</ruby>字\n').trim()).toBe(
    '<p><ruby>汉<rt>hàn</rt></ruby>字</p>',
  );
});

it('leaves a document without any as it is', () => {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: '字' }] };
  expect(rehypeRawHtml()(tree, undefined as never)).toBe(tree);
});
