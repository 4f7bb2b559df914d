import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

it.each([
  ['text', '算\u200B力', '<p>算力</p>'],
  ['a line end', '算\u200B\n\u200B力', '<p>算力</p>'],
  ['a reference', '算&#8203;力', '<p>算力</p>'],
  ['raw HTML', '<p>算&#8203;力&zwnj;\u0008</p>', '<p>算力</p>'],
  ['an attribute', '<p title="算&#8203;力">甲</p>', '<p title="算力">甲</p>'],
  ['an address', '[甲](/a\u200Bb "乙\u200B")', '<p><a href="/ab" title="乙">甲</a></p>'],
  ['code', '`a\u200Bb`', '<p><code>ab</code></p>'],
  ['emoji, which keep it', '👩\u200D🚀', '<p>👩\u200D🚀</p>'],
])('does not reach HTML in %s', (_, markdown, expected) => {
  expect(renderMarkdown(markdown)).toBe(expected);
});
