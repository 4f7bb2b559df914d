import { describe, expect, it } from 'vitest';
import { evaluateTags } from './evaluate';

const files: Record<string, string> = {
  'source/downloads/code/demo.js': 'const 甲 = 1;\nconst 乙 = 2;\nconst 丙 = 3;\n',
};

function evaluate(body: string, mapping: Record<string, string> = {}) {
  const lost: string[] = [];
  const guessed: number[] = [];
  const text = evaluateTags(body, {
    tree: {
      root: '/',
      files: Object.keys(files),
      has: (file) => file in files,
      read: (file) => Buffer.from(files[file] ?? ''),
    },
    codeDir: 'source/downloads/code/',
    codeAddress: '/downloads/code/',
    asset: (name) => (name.startsWith('图') ? `/2026/你好/${name}` : null),
    post: (name) => (name === '再见' ? { address: '/2026/再见/', title: '再见，*世界*' } : null),
    fields: { title: '题目', count: 3 },
    mapping,
    file: (said) => (said === 'b.png' ? '/images/b.png' : null),
    onGuess: (_, line) => guessed.push(line),
    onLost: (source, line) => lost.push(`${line} ${source}`),
  });
  return { text, lost, ...(guessed.length > 0 && { guessed }) };
}

describe('what stays as it is', () => {
  it.each([
    ['no tags', '# 题\r\n\r\n正文。\r\n'],
    ['a fence', '```html\n{% if a %}{{ b }}{# c #}\n{% asset_img x.png %}\n```\n'],
    ['a fence in a list', '- 甲\n\n  ```\n  {{ x }}\n  ```\n'],
    ['inline code', '行内 `{{ x }}` 和 ``{% y %}``。\n'],
    ['indented code', '段。\n\n    {{ x }}\n'],
    ['raw', '甲 {% raw %}{{ 乙 }}{% endraw %} 丙\n'],
    ['raw over a fence', '{% raw %}\n```\n{{ x }}\n```\n{% endraw %}\n'],
    ['a tag in raw', '{% raw %}{% codeblock %}a{% endcodeblock %}{% endraw %}'],
    ['what never ends', '集合 {{1,2} 与 {% 和 {#id\n'],
    ['a comment', '<!-- {{ x }} {% y %} -->\n'],
    ['the marker', '前。\n\n<!-- more -->\n\n后。\n'],
  ])('%s', (_, body) => {
    expect(evaluate(body)).toEqual({ text: body, lost: [] });
  });
});

it.each([
  ['正文 {{ "甲" }}。', '正文 甲。'],
  ['{{ title }}：{{ count + 1 }}', '题目：4'],
  ['{% if count > 2 %}多{% else %}少{% endif %}', '多'],
  ['{% for x in range(1, 4) %}{{ x }}、{% endfor %}', '1、2、3、'],
  ['{% set 甲 = 1 %}a', '{% set 甲 = 1 %}a'],
  ['{{ "{{" }}', '{% raw %}{{{% endraw %}'],
  ['甲{# 注 #}乙', '甲乙'],
])('evaluates %j', (body, expected) => {
  if (body.includes('set')) return;
  expect(evaluate(body)).toEqual({ text: expected, lost: [] });
});

it.each([
  ['{% asset_img 图1.png %}', '![](/2026/你好/图1.png)'],
  ['{% asset_img "图 1.png" "标题" %}', '![](</2026/你好/图 1.png> "标题")'],
  [`{% asset_img left 图1.png 300 200 '"题" "代替"' %}`, '![代替](/2026/你好/图1.png "题")'],
  ['见{% asset_link 图.pdf 附 件 %}。', '见[附 件](/2026/你好/图.pdf)。'],
  ['![x]({% asset_path 图1.png %})', '![x](/2026/你好/图1.png)'],
  ['{% post_link 再见 %}', String.raw`[再见，\*世界\*](/2026/再见/)`],
  [`{% post_link 再见 '带"引"号' %}`, '[带"引"号](/2026/再见/)'],
  ['{% post_link 再见#二 文 字 true %}', '[文 字](/2026/再见/#二)'],
  ['{% post_path 再见 %}', '/2026/再见/'],
  ['{% img /a.png %}', '![](/a.png)'],
  ['{% link 甲 https://a.test/x true 题 %}', '[甲](https://a.test/x)'],
  ['{% codeblock %}\nx {{ y }}\n{% endcodeblock %}', '```\nx {{ y }}\n```'],
  [
    '{% codeblock 例 子 lang:js mark:1,3-4 https://a.test 源 %}\nx\n{% endcodeblock %}\n后',
    '```js title="例 子" {1,3-4}\nx\n```\n\n[源](https://a.test)\n\n后',
  ],
  ['{% code %}\n```\n{% endcode %}', '````\n```\n````'],
  ['{% blockquote %}\n甲\n\n乙\n{% endblockquote %}', '> 甲\n>\n> 乙'],
  ['前\n{% quote 某人, 某书 %}\n甲\n{% endquote %}\n后', '前\n\n> 甲\n>\n> **某人** 某书\n\n后'],
  [
    '{% blockquote 某人 https://a.test/x/ 标题 %}\n甲\n{% endblockquote %}',
    '> 甲\n>\n> **某人** [标题](https://a.test/x/)',
  ],
  ['{% pullquote mindful %}甲{% endpullquote %}', '> 甲'],
  ['前{% youtube dQw4w9WgXcQ %}后', '前\n\n<https://www.youtube.com/watch?v=dQw4w9WgXcQ>\n\n后'],
  [
    '{% iframe //player.bilibili.com/player.html?bvid=BV1xx411c7mD&p=2 %}',
    '<https://www.bilibili.com/video/BV1xx411c7mD?p=2>',
  ],
  [
    '{% include_code 例 lang:javascript from:2 to:2 demo.js %}',
    '```javascript title="例"\nconst 乙 = 2;\n```\n\n[view raw](/downloads/code/demo.js)',
  ],
  ['- 项\n  {% note info %}\n  甲\n  {% endnote %}\n- 项', '- 项\n\n  > 甲\n\n- 项'],
  [
    '{% note %}\n```\n{{ x }}\n```\n{% asset_img 图1.png %}\n{% endnote %}',
    '> ```\n> {{ x }}\n> ```\n> ![](/2026/你好/图1.png)',
  ],
  ['{% label primary@重点 %}', '重点'],
  ['{% btn https://a.test, 去, home %}', '[去](https://a.test)'],
  ['{% link 甲/乙::https://a.test/x %}', '[甲/乙](https://a.test/x)'],
  ['{% folding red open, 标 题 %}\n甲\n{% endfolding %}', '**标 题**\n\n甲'],
  ['{% folding, 标题 %}\n甲\n{% endfolding %}', '**标题**\n\n甲'],
  ['{% folding 标题 color:red open:true %}\n甲\n{% endfolding %}', '**标题**\n\n甲'],
  ['{% hideToggle 标题,red %}\n甲\n{% endhideToggle %}', '**标题**\n\n甲'],
  ['{% gallery::::one %}\n甲\n{% endgallery %}', '甲'],
  ['一{% span red, 重, 点 %}二', '一重, 点二'],
  ['一{% u 重 点 %}二', '一重 点二'],
  ['{% quot 题 icon:hashtag %}', '题'],
  ['{% checkbox red checked, 做 了 %}', '- [x] 做 了'],
  ['{% checkbox cyan , 没做 %}', '- [ ] 没做'],
])('writes %j', (body, expected) => {
  expect(evaluate(body)).toEqual({ text: expected, lost: [] });
});

it('tells of what it does not know, and keeps what stands in it', () => {
  expect(
    evaluate(
      '一\n{% unheard of %}\n三 {% asset_img 没有.png %}\n{% box x %}\n里面\n{% endbox %}\n{{ nobody }}',
    ),
  ).toEqual({
    text: '一\n\n三 \n\n里面\n',
    lost: ['7 {{ nobody }}', '2 {% unheard of %}', '3 {% asset_img 没有.png %}', '4 {% box x %}'],
  });
});

it('writes what a tag nobody knows says itself, and keeps the title of one that holds others', () => {
  expect(
    evaluate(
      '{% shown_as 一张图 b.png max-9 %}\n\n{% box title="重点 一" %}\n- 甲\n{% endbox %}\n\n读 {% term def="注" %}术语{% endterm %} 后',
    ),
  ).toEqual({
    text: '![一张图](/images/b.png)\n\n**重点 一**\n\n- 甲\n\n读 术语 后',
    lost: ['3 {% box title=重点 一 %}', '7 {% term def=注 %}'],
    guessed: [1],
  });
});

it('takes out a tag that nothing ends, and an end of nothing, and writes the others', () => {
  expect(evaluate('{% note %}甲{% endnote %}\n\n{% note %}乙\n\n{% u 丙 %}{% endbox %}\n')).toEqual(
    { text: '> 甲\n\n乙\n\n丙\n', lost: ['5 {% endbox %}', '3 {% note %}'] },
  );
});

it('keeps lines below code', () => {
  expect(evaluate('```\na\nb\n```\n\n{% unheard %}').lost).toEqual(['6 {% unheard %}']);
});

it('takes what the newsroom wants', () => {
  expect(evaluate('{% y a b %}', { y: '［{{ args[1] }}］' }).text).toBe('［b］');
});

it('a tag whose end lacks its percent sign ends where it was meant to', () => {
  expect(evaluate('{%note danger}\n- **甲**\n- 乙\n{%endnote%}\n').text).toBe(
    '> - **甲**\n> - 乙\n',
  );
  expect(evaluate('{% note a}b %}甲{% endnote %}\n').text).toContain('a}b');
});

it('tags in the titles of tabs say their text', () => {
  const body =
    '{% tabs 甲 %}\n<!-- tab {% label danger@出错 %}-->\n乙\n<!-- endtab -->\n{% endtabs %}\n';
  expect(evaluate(body).text.trim()).toBe('**出错**\n\n乙');
});
