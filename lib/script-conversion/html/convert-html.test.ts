import { expect, it } from 'vitest';
import { converterTo } from '../converter';
import { NO_HOUSE } from '../house-dictionary';

const { html } = await converterTo('zh-hant', { variant: 'tw', house: NO_HOUSE });
const back = await converterTo('zh-hans', { variant: 'tw', house: NO_HOUSE });

it.each([
  ['a word over three elements', '<p>互<i>联</i><b>网</b></p>', '<p>網<i>際網</i><b>路</b></p>'],
  ['a comment in a word', '<p>软<!-- 软件 -->件</p>', '<p>軟<!-- 软件 -->體</p>'],
  ['a place to break', '<p>软<wbr>件</p>', '<p>軟<wbr>體</p>'],
  ['a break', '<p>头<br>发</p>', '<p>頭<br>發</p>'],
  ['a picture in a word', '<p>头<img alt="头发">发</p>', '<p>頭<img alt="頭髮">發</p>'],
  ['what is said above', '<ruby>发<rt>软件</rt></ruby>展', '<ruby>發<rt>軟體</rt></ruby>展'],
  ['cells', '<table><tr><td>头<td>发</table>', '<table><tr><td>頭<td>發</table>'],
  [
    'a drawing',
    '<svg aria-label="头发"><title>头发</title><text>软<tspan>件</tspan></text></svg>',
    '<svg aria-label="頭髮"><title>頭髮</title><text>軟<tspan>體</tspan></text></svg>',
  ],
  [
    'code and its title',
    '<pre title="软件"><code title="头发">软件</code></pre>',
    '<pre title="軟體"><code title="頭髮">软件</code></pre>',
  ],
  [
    'formulas',
    '<span class="math"><math alttext="软件"><mi>软件</mi></math></span>',
    '<span class="math"><math alttext="软件"><mi>软件</mi></math></span>',
  ],
  [
    'scripts and styles',
    '<script>"软件"</script><style>/* 软件 */</style>',
    '<script>"软件"</script><style>/* 软件 */</style>',
  ],
  ['templates', '<template><p>软件</p></template>', '<template><p>軟體</p></template>'],
  [
    'what is for readers without scripts',
    '<noscript><p>软件</p></noscript>',
    '<noscript><p>軟體</p></noscript>',
  ],
  [
    'fields',
    '<input placeholder="软件" value="软件"><input type="submit" value="软件"><textarea placeholder="软件">软件</textarea>',
    '<input placeholder="軟體" value="软件"><input type="submit" value="軟體"><textarea placeholder="軟體">软件</textarea>',
  ],
  [
    'addresses',
    '<a href="/软件?x=软件#软件" id="软件" data-x="软件" title="软件">软件</a>',
    '<a href="/软件?x=软件#软件" id="软件" data-x="软件" title="軟體">軟體</a>',
  ],
  [
    'languages by country',
    '<p><i lang="zh-CN">软件</i><i lang="zh-Hans-HK">软件</i><i lang="zh-TW">软件</i><i lang="zh">软件</i></p>',
    '<p><i lang="zh-Hant">軟體</i><i lang="zh-Hant">軟體</i><i lang="zh-TW">软件</i><i lang="zh">軟體</i></p>',
  ],
  [
    'Chinese in another language',
    '<p lang="en">A <i lang="zh-Hans">软件</i> 软件</p>',
    '<p lang="en">A <i lang="zh-Hant">軟體</i> 软件</p>',
  ],
  [
    'no word over a foreign passage',
    '<p>软<i lang="ja">件</i></p>',
    '<p>軟<i lang="ja">件</i></p>',
  ],
  [
    'references in words',
    '<p title="A&amp;B&quot;软件&quot;">&#36719;&#x4EF6;&hellip;</p>',
    '<p title="A&amp;B&quot;軟體&quot;">軟體&hellip;</p>',
  ],
  [
    'odd markup',
    '<P CLASS=a>软件</p ><br/><img ALT=软件>',
    '<P CLASS=a>軟體</p ><br/><img ALT=軟體>',
  ],
  ['markup that is wrong', '<p>软</i>件<b>头<p>发</b>', '<p>軟</i>體<b>頭<p>發</b>'],
  ['spaces', '\r\n<p>\r\n 软件\r\n</p>\r\n', '\r\n<p>\r\n 軟體\r\n</p>\r\n'],
])('%s', (_, simplified, traditional) => {
  expect(html(simplified)).toBe(traditional);
});

it.each([
  '',
  '<p>plain &amp; simple',
  '<p>a < b && c > d</p>',
  '<!doctype html><title>x</title>',
  '<p>中文',
  '￼',
])('%j stays', (source) => {
  expect(html(source)).toBe(source);
});

it('what a house writes is written as HTML', async () => {
  const house = { keep: [], terms: [{ from: '甲乙', tw: 'A&B<"', hk: null }] };
  const converter = await converterTo('zh-hant', { variant: 'tw', house });
  expect(converter.html('<p title="甲乙">甲<b>乙</b></p>')).toBe(
    '<p title="A&#x26;B&#x3C;&#x22;">A&#x26;B<b>&#x3C;&#x22;</b></p>',
  );
});

it('comes back', () => {
  expect(back.html('<p lang="zh-Hant">「軟<b>體</b>」<code>軟體</code></p>')).toBe(
    '<p lang="zh-Hans">“软<b>件</b>”<code>軟體</code></p>',
  );
});
