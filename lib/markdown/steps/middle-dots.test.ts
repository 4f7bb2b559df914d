import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

it.each([
  ['史蒂夫·样例森说', '<p>史蒂<span class="word">夫·</span>样例森说</p>'],
  ['甲·乙·丙', '<p><span class="word">甲·</span><span class="word">乙·</span>丙</p>'],
  ['**甲·乙**', '<p><strong><span class="word">甲·</span>乙</strong></p>'],
  ['甲 · 乙', '<p><span class="word">甲 ·</span> 乙</p>'],
  // Across the edges of elements, which break within as they did.
  [
    '**甲乙**·丙',
    '<p><span class="held"><strong><span class="free">甲</span>乙</strong>·</span>丙</p>',
  ],
  ['丁甲*·乙*丙', '<p>丁<span class="held">甲<em>·<span class="free">乙</span></em></span>丙</p>'],
  [
    '[甲](/a) · [乙·丁](/b)·*丙*',
    '<p><span class="held"><a href="/a">甲</a> ·</span> <span class="held"><a href="/b"><span class="free"><span class="word">乙·</span></span>丁</a>·</span><em>丙</em></p>',
  ],
  ['甲*·*乙', '<p><span class="held">甲<em>·</em></span>乙</p>'],
  ['甲*乙*\n·丙', '<p>甲<span class="held"><em>乙</em>·</span>丙</p>'],
  [
    '丁*·戊己*·庚',
    '<p><span class="held">丁<em>·<span class="free">戊</span>己</em>·</span>庚</p>',
  ],
  ['甲<br>·乙', '<p>甲<br>·乙</p>'],
  ['`甲`·乙', '<p><span class="held"><code>甲</code>·</span>乙</p>'],
  // Nothing is before it; code is as written.
  ['· 甲', '<p>· 甲</p>'],
  ['`甲·乙`', '<p><code>甲·乙</code></p>'],
  ['<code>甲<em>·</em>乙</code>', '<p><code>甲<em>·</em>乙</code></p>'],
])('keeps the dot of %j with what is before it', (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

it('leaves headings to the step that sets their lines', () => {
  expect(renderMarkdown('## 甲*·*乙')).not.toContain('held');
});
