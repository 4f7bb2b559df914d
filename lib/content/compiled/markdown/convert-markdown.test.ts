import { expect, it } from 'vitest';
import { converterTo } from '@/lib/script-conversion/converter';
import { convertMarkdown } from './convert-markdown';

const house = { keep: [], terms: [{ from: '甲乙', tw: 'A&B', hk: null }] };
const { html } = await converterTo('zh-hant', { variant: 'tw', house });
const convert = (markdown: string) => convertMarkdown(markdown, html);

it.each([
  ['a word over marks', '头**发**、~~软~~件、头[发](/a)', '頭**髮**、~~軟~~體、頭[髮](/a)'],
  ['headings and lists', '# 头\n发\n\n- 软件\n  1. 头发', '# 頭\n發\n\n- 軟體\n  1. 頭髮'],
  [
    'tables',
    '| 头 | 发 |\n| -- | -- |\n| 软**件** | `软件` |',
    '| 頭 | 發 |\n| -- | -- |\n| 軟**體** | `软件` |',
  ],
  [
    'code',
    '用 `软件` 和 ``头`发``：\n\n```js\n软件\n```\n\n    头发\n\n软件',
    '用 `软件` 和 ``头`发``：\n\n```js\n软件\n```\n\n    头发\n\n軟體',
  ],
  ['code in a list', '- 软件\n\n      头发\n\n- 头发', '- 軟體\n\n      头发\n\n- 頭髮'],
  [
    'what is not translated',
    '软<span translate="no">软件</span>件',
    '軟<span translate="no">软件</span>件',
  ],
  [
    'other languages',
    '<i lang="ja">学校</i>的头发<b lang="zh-Hans">软件</b>',
    '<i lang="ja">学校</i>的頭髮<b lang="zh-Hant">軟體</b>',
  ],
  [
    'an element that is left open',
    '<span translate="no">软件\n\n软件',
    '<span translate="no">软件\n\n軟體',
  ],
  [
    'HTML around Markdown',
    '<div lang="en" title="x">\n\n软件\n\n</div>\n\n软件',
    '<div lang="en" title="x">\n\n软件\n\n</div>\n\n軟體',
  ],
  [
    'HTML by itself',
    '<p title="软件">软<b>件</b><code>软件</code> &amp; "x"</p>',
    '<p title="軟體">軟<b>體</b><code>软件</code> &amp; "x"</p>',
  ],
  ['what is said above', '<ruby>头<rt>软件</rt></ruby>发', '<ruby>頭<rt>軟體</rt></ruby>髮'],
  [
    'formulas, and prices',
    '设 $$软件=1$$，$5 软件、$6：\n\n$$\n头发\n$$\n\n软件',
    '設 $$软件=1$$，$5 軟體、$6：\n\n$$\n头发\n$$\n\n軟體',
  ],
  ['pictures', '软![件](/软件.png "软件")件', '軟![件](/软件.png "軟體")件'],
  [
    'titles',
    "[软件](</软 件> '头发')。[头发](/a (软件))",
    "[軟體](</软 件> '頭髮')。[頭髮](/a (軟體))",
  ],
  [
    'addresses',
    '<https://a.example/软件> https://a.example/a，头发',
    '<https://a.example/软件> https://a.example/a，頭髮',
  ],
  [
    'labels',
    '[软件]、[软件][]、[头发][软件]、![软件]\n\n[软件]: /软件 "头发"',
    '[軟體][软件]、[軟體][软件]、[頭髮][软件]、![軟體][软件]\n\n[软件]: /软件 "頭髮"',
  ],
  ['notes', '软[^软件]件\n\n[^软件]: 头发', '軟[^软件]體\n\n[^软件]: 頭髮'],
  [
    'signs',
    '软件 < 头发 & "x" AT&T \\* &lt;软件&gt; &软件',
    '軟體 < 頭髮 & "x" AT&T \\* &lt;軟體&gt; &軟體',
  ],
  ['quotation marks', '他说“**软件**”。', '他說「**軟體**」。'],
  ['breaks', '头\\\n发，软件  \n头发', '頭\\\n發，軟體  \n頭髮'],
  ['quotations', '> 软件\n> 头发\n\n> [!NOTE] 软件', '> 軟體\n> 頭髮\n\n> [!NOTE] 軟體'],
  ['what a house says', '甲**乙**', 'A&#x26;**B**'],
  ['line ends', '软件\r\n\r\n- 头发\r\n', '軟體\r\n\r\n- 頭髮\r\n'],
])('%s', (_, markdown, converted) => {
  expect(convert(markdown)).toBe(converted);
});

it.each(['', '\n', '    软件', '<!-- 软件', '`', '[](', '![', '<textarea>', '|', '> ', '$$软件$$'])(
  '%j stays',
  (markdown) => {
    expect(convert(markdown)).toBe(markdown);
  },
);
