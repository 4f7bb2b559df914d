import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

it.each([
  ['史蒂夫·样例森说', '<p>史蒂<span class="word">夫·</span>样例森说</p>'],
  ['甲·乙·丙', '<p><span class="word">甲·</span><span class="word">乙·</span>丙</p>'],
  ['**甲·乙**', '<p><strong><span class="word">甲·</span>乙</strong></p>'],
  ['甲 · 乙', '<p><span class="word">甲 ·</span> 乙</p>'],
  // Nothing is before it; code is as written.
  ['· 甲', '<p>· 甲</p>'],
  ['`甲·乙`', '<p><code>甲·乙</code></p>'],
])('keeps the dot of %j with what is before it', (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});
