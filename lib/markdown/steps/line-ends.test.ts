import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const shown = (markdown: string) => renderMarkdown(markdown).replaceAll('<wbr>', '|');

it.each([
  // A quotation in letters.
  ['杂志的“Team Human”运动', '<p>杂志的|“Team Human”|运动</p>'],
  ['杂志的"Team Human"运动', '<p>杂志的|“Team Human”|运动</p>'],
  ['比如“80%”的人，“3”个', '<p>比如|“80%”|的人<span class="meets">，</span>“3”|个</p>'],
  ['所谓“‘AI’”的', '<p>所谓|“‘AI’”|的</p>'],
  ['所谓“**AI**”的', '<p>所谓|“<strong>AI</strong>”|的</p>'],
  ['**所谓**“AI”', '<p><strong>所谓</strong>|“AI”</p>'],
  ['所谓**“AI”**的', '<p>所谓<strong>|“AI”</strong>|的</p>'],
  ['> - 的“AI”的', '<blockquote>\n<ul>\n<li>的|“AI”|的</li>\n</ul>\n</blockquote>'],
  // A dash after a closing mark.
  ['“基础设施”——这', '<p>“基础设施”|——这</p>'],
  ['（甲）——乙，《丙》——丁', '<p>（甲）|——乙，《丙》|——丁</p>'],
  // Browsers end a line there by themselves, or the marks are set closer.
  ['从“提供”转向——甲', '<p>从“提供”转向——甲</p>'],
  ['what is "AI" here', '<p lang="en">what is "AI" here</p>'],
  // Letters behind a quotation.
  ['称为“智能体”Agent，“好。”OK', '<p>称为“智能体”|Agent，“好。”|OK</p>'],
  // A mark that meets a quotation in letters.
  [
    '他说：“AI”。“‘OK’”，',
    '<p>他说<span class="meets">：</span>“AI”<span class="meets">。</span>“‘OK’”，</p>',
  ],
  ['他说：**“AI”**', '<p>他说<span class="meets">：</span><strong>“AI”</strong></p>'],
  ['“甲”“AI”与“乙”“丙”', '<p>“甲<span class="meets">”</span>“AI”|与“乙”“丙”</p>'],
  ['他说：“智能”。', '<p>他说：“智能”。</p>'],
  // Two blocks are two texts; code is as written.
  ['甲\n\n“AI”', '<p>甲</p>\n<p>“AI”</p>'],
  ['`的“AI”的`', '<p><code>的“AI”的</code></p>'],
])('lets the lines of %j end', (markdown, html) => {
  expect(shown(markdown)).toBe(html);
});
