import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

it.each([
  ['生产力"零影响"；', '生产力“零影响”；'],
  ['"Team Human"运动', '“Team Human”运动'],
  ['称为"OK"。', '称为“OK”。'],
  ['the "AI 时代 now" talk', 'the “AI 时代 now” talk'],
  ['"甲"和"乙"', '“甲”和“乙”'],
  ['他说\n"Hello"', '他说“Hello”'],
  ['"**谁**在作弊"。', '“<strong>谁</strong>在作弊”。'],
  ['**"谁"**在', '<strong>“谁”</strong>在'],
  ['"[链接](/x "题")"的', '“<a href="/x" title="题">链接</a>”的'],
  ['"<b>谁</b>"在', '“<b>谁</b>”在'],
  ['"𠮷"', '“𠮷”'],
  ['"`x`"是', '“<code>x</code>”是'],
  ['GPT-4"幻觉"', 'GPT-4“幻觉”'],
  ['买了"27"', '买了“27”'],
  ['27"显示器的"色域"', '27"显示器的“色域”'],
  ['27" 显示器的"色域"', '27" 显示器的“色域”'],
  ["他说'好'", '他说‘好’'],
  ["用'A'键", '用‘A’键'],
  [`他说"她说'好'"`, '他说“她说‘好’”'],
  ["'甲'和it's", "‘甲’和it's"],
])('%j', (markdown, expected) => {
  // Where lines may end beside them is another step's.
  expect(renderMarkdown(markdown).replaceAll('<wbr>', '')).toBe(`<p>${expected}</p>`);
});

it.each([
  'an "English" pair',
  '说 "English" 吧',
  '27" 显示器',
  '27"和32"的显示器',
  '只有一个"引号',
  '三个"引"号"',
  "it's 中文 and it's",
  "中文的'一个",
  "5'6高，6'1高",
  "rock 'n' roll 音乐",
  '甲"',
])('%j stays', (markdown) => {
  expect(renderMarkdown(markdown)).toBe(`<p>${markdown}</p>`);
});

it.each([
  ['`"字"`', '<p><code>"字"</code></p>'],
  ['```\n"字"\n```', '<code>"字"\n</code>'],
  ['<code>"字"</code>字', '<p><code>"字"</code>字</p>'],
  ['<kbd><b>"字"</b></kbd>与"字"', '<p><kbd><b>"字"</b></kbd>与“字”</p>'],
  ['</kbd>"字"', '<p>“字”</p>'],
  ['<kbd><samp>"字"</samp>"字"</kbd>"字"', '<samp>"字"</samp>"字"</kbd>“字”</p>'],
  ['<ruby>字<rt>"zi"</rt></ruby>"字"', '<rt>"zi"</rt></ruby>“字”'],
  ['<ruby>"字"<rt>zi</rt></ruby>', '<ruby>“字”<rt>zi</rt></ruby>'],
  ['[https://a.com/"字"](<https://a.com/"字">)', '>https://a.com/"字"</a></p>'],
  ['[**"字"**](/a)', '<strong>“字”</strong></a></p>'],
  ['<kbd>"字"</kbd>与"字"', '<p><kbd>"字"</kbd>与“字”</p>'],
  ['<del cite="字">字</del>', '<p><del cite="字">字</del></p>'],
  ['<div>"字"</div>', '<div>"字"</div>'],
  ["<https://a.com/'字'>", `>https://a.com/'字'</a></p>`],
  ["https://a.com/'x'字", `>https://a.com/'x</a>'字</p>`],
  ['甲"\n\n"乙', '<p>甲"</p>\n<p>"乙</p>'],
])('%j is left alone', (markdown, expected) => {
  expect(renderMarkdown(markdown)).toContain(expected);
});

it.each([
  ['# "字"', '>“字”</a></h2>'],
  ['| "字" |\n| - |\n| "乙" |', '<td>“乙”</td>'],
  ['> - "字"', '<li>“字”</li>'],
  ['甲[^1]\n\n[^1]: "字"', '“字” <a'],
])('in %j too', (markdown, expected) => {
  expect(renderMarkdown(markdown)).toContain(expected);
});
