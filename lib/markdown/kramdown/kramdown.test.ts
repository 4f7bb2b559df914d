import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const html = (markdown: string) => renderMarkdown(markdown).trim();

describe('attribute lists', () => {
  it.each([
    ['段\n{: .lead #a}\n\n下', '<p id="a" class="lead">段</p>\n<p>下</p>'],
    ['{: .lead}\n段', '<p class="lead">段</p>'],
    ['- 甲\n{: .small}', '<ul class="small">\n<li>甲</li>\n</ul>'],
    [
      '> 引\n{: cite="https://a.example" }',
      '<blockquote cite="https://a.example">\n<p>引</p>\n</blockquote>',
    ],
    ['> 引\n> {: .small}', '<blockquote>\n<p class="small">引</p>\n</blockquote>'],
    ['[甲](/a){: target="_blank" rel="b" .small}', '<p><a href="/a" class="small">甲</a></p>'],
    [
      '**重**{:.small}字 `c`{:title="}"}',
      '<p><strong class="small">重</strong>字 <code title="}">c</code></p>',
    ],
    ['段\n{: onclick="x" style="y" .small}', '<p class="small">段</p>'],
    ['{: .small}\n\n段', '<p>段</p>'],
    ['字{:.small}', '<p>字</p>'],
    ['字\n{: .unknown}', '<p>字</p>'],
    ['- {:.small} 甲\n- 乙', '<ul>\n<li class="small">甲</li>\n<li>乙</li>\n</ul>'],
    ['1. {: .small #x} **甲**', '<ol>\n<li id="x" class="small"><strong>甲</strong></li>\n</ol>'],
    [
      '- 甲\n\n- {:.small} 乙',
      '<ul>\n<li>\n<p>甲</p>\n</li>\n<li class="small">\n<p>乙</p>\n</li>\n</ul>',
    ],
    ['> - {:.small} 甲', '<blockquote>\n<ul>\n<li class="small">甲</li>\n</ul>\n</blockquote>'],
    ['术语\n: {:.small} 定义', '<dl>\n<dt>术语</dt>\n<dd class="small">定义\n</dd>\n</dl>'],
    ['甲\n{: .small}\n{: .center #a}\n乙', '<p class="small center" id="a">甲</p>\n<p>乙</p>'],
    ['{: .small}\n{: .center}\n甲', '<p class="small center">甲</p>'],
    ['**甲**{:.small}{:.center}', '<p><strong class="small center">甲</strong></p>'],
    ['段\n{: 小}\n\n{:小: .small title="题"}', '<p title="题" class="small">段</p>'],
    ['{:ref: .small}\n段', '<p>段</p>'],
    ['段\n{: translate="no"}', '<p translate="no">段</p>'],
    ['<i translate="no">甲</i>', '<p><i translate="no">甲</i></p>'],
    ['<i translate="maybe">甲</i>', '<p><i>甲</i></p>'],
    // What is before a blank line is another's.
    ['段\n\n{: .small}\n后', '<p>段</p>\n<p class="small">后</p>'],
    [
      '- 甲\n{: .small}\n\n{: .center}\n后',
      '<ul class="small">\n<li>甲</li>\n</ul>\n<p class="center">后</p>',
    ],
    ['> 引\n{: .small}\n段', '<blockquote class="small">\n<p>引</p>\n</blockquote>\n<p>段</p>'],
    ['甲{: .small}乙', '<p>甲乙</p>'],
    ['**甲{: .small}**[乙{: .small}](/a)', '<p><strong>甲</strong><a href="/a">乙</a></p>'],
    ['*甲*{: .small}{: title="题"}乙', '<p><em class="small" title="题">甲</em>乙</p>'],
    ['段\n{:toc}', '<p>段</p>'],
    ['段\n{: title=\'题 " 目\' id="a"}', '<p title="题 &#x22; 目" id="a">段</p>'],
    ['段\n{: class="small  center x"}', '<p class="small center">段</p>'],
    ['段\n{: .small.center}', '<p class="small center">段</p>'],
    ['段\n{: width="9x" data-x="y" kind="柱"}', '<p>段</p>'],
    ['段\n{:小}\n\n{:小: .small}\n\n{:大: .center}', '<p class="small">段</p>'],
    ['{: 没有完', '<p>{: 没有完</p>'],
    ['甲\n\n{: .small} 乙', '<p>甲</p>\n<p class="small"> 乙</p>'],
    ['*{: .small} 甲*', '<p><em> 甲</em></p>'],
    ['{:小: .small}\n{: .center}\n甲', '<p class="center">甲</p>'],
    ['\\{: .small}', '<p>{: .small}</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    ['- [ ] 甲', 'ul', 'contains-task-list'],
    ['1. [x] 甲', 'ol', 'contains-task-list'],
    ['```js\nlet a\n```', 'code', 'language-js'],
  ])('leaves what a block is by itself: %j', (markdown, name, own) => {
    expect(html(markdown)).toContain(`<${name} class="${own}">`);
    expect(html(`${markdown}\n{: .small}`)).toContain(`<${name} class="${own} small">`);
    expect(html(`${markdown}\n{: #a}`)).toContain(`class="${own}"`);
  });

  it('leaves code its language, and so its colours', () => {
    const figure = '<figure class="code" data-language="JavaScript">';
    expect(html('```js\nlet a\n```\n{: .small}')).toContain(figure);
    expect(html('```\nlet a\n```\n{: .small}')).toContain('<code class="small">');
  });

  it('ends a table', () => {
    expect(html('| 甲 |\n| --- |\n| 1 |\n{: .small}')).toMatch(/<table class="small">[^{]+$/su);
  });
});

describe('comments and the like', () => {
  it.each([
    ['甲 {::comment}密{:/comment}乙', '<p>甲 乙</p>'],
    ['甲{::comment}密{:/}乙', '<p>甲乙</p>'],
    ['甲\n\n{::comment}密{:/} {::comment}密{:/}\n\n乙', '<p>甲</p>\n<p>乙</p>'],
    ['甲\n{::comment}\n密\n{:/comment}\n乙', '<p>甲乙</p>'],
    ['甲\n{::comment}\n密\n\n密\n{:/comment}\n乙', '<p>甲</p>\n<p>乙</p>'],
    ['{::comment}\n密\n\n- 密\n\n> 密\n{:/comment}\n乙', '<p>乙</p>'],
    ['{::comment}\n```\n密\n{:/}\n\n乙', '<p>乙</p>'],
    ['{::comment}密{:/comment}', ''],
    ['> {::comment}\n> 密\n> {:/comment}\n> 乙', '<blockquote>\n<p>乙</p>\n</blockquote>'],
    [
      '- 甲\n\n  {::comment}\n  密\n  {:/comment}\n- 乙',
      '<ul>\n<li>\n<p>甲</p>\n</li>\n<li>\n<p>乙</p>\n</li>\n</ul>',
    ],
    ['{::comment}\r\n密\r\n{:/comment}\r\n乙', '<p>乙</p>'],
    ['## 甲{::comment}密{:/}', '<h2 id="甲"><a class="heading-anchor" href="#甲">甲</a></h2>'],
    ['{::comment /}甲', '<p>甲</p>'],
    ['{::options toc_levels="2..3" /}\n\n甲', '<p>甲</p>'],
    ['甲{::nomarkdown}<b>*x*</b>{:/}', '<p>甲<b>*x*</b></p>'],
    ['{::nomarkdown}\n<div>*x*</div>\n{:/nomarkdown}', '<div>*x*</div>'],
    ['{::nomarkdown}<b onclick="x">x</b><script>x</script>{:/}', '<p><b>x</b></p>'],
    ['甲{::nomarkdown type="latex"}x{:/nomarkdown}', '<p>甲</p>'],
    ['甲\n^\n乙', '<p>甲</p>\n<p>乙</p>'],
    ['- 甲\n^\n- 乙', '<ul>\n<li>甲</li>\n</ul>\n<ul>\n<li>乙</li>\n</ul>'],
    ['2^3\n^2', '<p>2^3\n^2</p>'],
    ['`{::comment}密{:/}`', '<p><code>{::comment}密{:/}</code></p>'],
    ['{::comment}\n密 {:/comment}\n密\n{:/comment}\n乙', '<p>乙</p>'],
    ['{::comment}\n密\n{:/nomarkdown}\n密\n{:/comment}\n乙', '<p>乙</p>'],
    ['{::nomarkdown}\n<b>x</b>\n{:/}  \n乙', '<b>x</b>\n\n<p>乙</p>'],
    ['甲{::options a /}乙{::comment}\t密{:/comment}丙', '<p>甲乙丙</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    '{::comment}\n没完\n\n- 甲\n\n> 乙',
    '{::comment}没完',
    '{:/comment}',
    '{::other}甲{:/other}',
    '{::other}甲{:/}',
    '{::commentary}甲{:/}',
    '{::comment}密{:/options}',
    '{::comment',
  ])('%j is text, as kramdown has it', (markdown) => {
    expect(html(markdown)).toContain(markdown.split('\n')[0]);
  });

  it('leave lists and quotes what they are where nothing ends them', () => {
    expect(html('{::comment}\n没完\n\n- 甲\n\n> 乙')).toMatch(/<ul>.*<blockquote>/su);
  });

  it('do not take long where nothing ends them', () => {
    const start = performance.now();
    html('{::comment}\n\n'.repeat(1200));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

it('gives a picture the size that is written below it, and what holds it the rest', () => {
  const shown = (picture: string, size: string) =>
    html(`${picture}\n{: ${size} .right}`).replace(/ loading="lazy" decoding="async"/u, '');
  const [picture, img] = ['![图](https://a.example/a.png)', '<img src="https://a.example/a.png"'];
  expect(shown(picture, 'width="50%"')).toBe(
    `<figure class="right">${img} width="50%" alt="图"></figure>`,
  );
  expect(shown(`[${picture}](/a)`, 'height="80"')).toBe(
    `<figure class="right"><a href="/a">${img} height="80" alt="图"></a></figure>`,
  );
  expect(shown(`${picture} 字`, 'width="50%"')).not.toContain('width');
});

it.each([
  ['甲 {#x}\n---', 'x', '甲'],
  ['## 甲{#x}  ', 'x', '甲'],
  ['## 甲 \\{#x}', '甲-x', '甲 {#x}'],
  ['## 甲 {#x y}', '甲-x-y', '甲 {#x y}'],
])('%j has the id %s', (markdown, id, text) => {
  expect(html(markdown)).toBe(
    `<h2 id="${id}"><a class="heading-anchor" href="#${id}">${text}</a></h2>`,
  );
});

it('gives headings the ids that are written, and no other has them', () => {
  const ids = html('## 甲\n## 乙 {#甲}\n## 丙\n{: #c}\n## content').match(/(?<= id=")[^"]+/gu);
  expect(ids).toEqual(['甲-1', '甲', 'c', 'content-1']);
});

it('a table of contents without an entry is not seen', () => {
  expect(html('* 目录\n{:toc}\n\n正文')).toContain('<ul id="markdown-toc" hidden></ul>');
});

it.each(['* 目录\n{:toc}', '1. 目录\n{:toc}'])('%j is a table of contents', (list) => {
  const rendered = html(`${list}\n\n## 甲\n### **乙**\n## 丙\n{: .no_toc}\n## 丁`);
  expect(rendered).toMatch(
    /^<(?<list>[uo]l) id="markdown-toc"><li><a href="#甲">甲<\/a><\k<list>><li><a href="#乙">乙<\/a><\/li><\/\k<list>><\/li><li><a href="#丁">丁<\/a><\/li><\/\k<list>>/u,
  );
});

it('a table of contents has each heading below the last that is higher, and no notes', () => {
  const [list = ''] = html(
    '* 目录\n{:toc}\n\n# 甲\n#### 乙\n### 丙\n###### 丁\n## 戊\n# 己\n\n字[^1]\n\n[^1]: 注',
  ).split('\n');
  const outline = list
    .replaceAll(/<a href="#([^"]+)">\1<\/a>/gu, '$1')
    .replaceAll(/<\/?li>/gu, ' ')
    .replaceAll(/<ul[^>]*>/gu, '(')
    .replaceAll('</ul>', ')');
  expect(outline.replaceAll(/\s+/gu, '')).toBe('(甲(乙丙(丁)戊)己)');
});

it('has definition lists', () => {
  expect(html('术语\n: 甲\n\n    乙').replaceAll('\n', '')).toBe(
    '<dl><dt>术语</dt><dd><p>甲</p><p>乙</p></dd></dl>',
  );
  expect(html('术语\n: 定义').replaceAll('\n', '')).toBe('<dl><dt>术语</dt><dd>定义</dd></dl>');
});

it('marks abbreviations where they are words', () => {
  expect(html('*[HTML]: 超文本\n*[人大]: 全国人大\n\n写HTML，XHTML、`HTML`，人大代表')).toBe(
    '<p>写<abbr title="超文本">HTML</abbr>，XHTML、<code>HTML</code>，<abbr title="全国人大">人大</abbr>代表</p>',
  );
  expect(html('*[字] 不是')).toBe('<p>*[字] 不是</p>');
  expect(html('*[ 甲 ]:  乙  \n\n甲')).toBe('<p><abbr title="乙">甲</abbr></p>');
  for (const none of ['*甲]: 乙', '*[甲[乙]]: 丙', '*[甲\n乙]: 丙', '字\n*[甲]: 乙'])
    expect(html(`${none}\n\n甲`)).not.toContain('<abbr');
});

it('marks the longest of several abbreviations, and none in a heading, a link or another word', () => {
  const marked = (markdown: string) =>
    [
      ...html(
        `*[HTML]: 超文本\n*[HTML5]: 五\n*[月]: 月亮\n*[月]: 又\n*[]: 空\n\n${markdown}`,
      ).matchAll(/<abbr title="([^"]+)">([^<]+)<\/abbr>/gu),
    ].map(([, title, text]) => [text, title]);
  expect(marked('HTML5、HTML、**HTML**')).toEqual([
    ['HTML5', '五'],
    ['HTML', '超文本'],
    ['HTML', '超文本'],
  ]);
  expect(marked('HTMLs、4HTML、ÉHTML、HTML55、html')).toEqual([]);
  expect(marked('## HTML\n\n[HTML](/a)')).toEqual([]);
  expect(marked('月月')).toEqual([
    ['月', '又'],
    ['月', '又'],
  ]);
});

it.each<[written: string, width: string | undefined]>([
  ['160', '160'],
  [' 007 ', '7'],
  ['160px', '160'],
  ['12.7px', '12'],
  ['9999', '9999'],
  ['100%', '100%'],
  ['0.5%', '0.5%'],
  ...['0', '0px', '0%', '101%', '10000', '-1', '1em', '16 px', 'x160', '50%x'].map(
    (none): [string, undefined] => [none, undefined],
  ),
])('a picture whose width is %j has the width %j', (written, width) => {
  const shown = html(`![图](https://a.example/a.png){: width="${written}"}`);
  expect(/ width="([^"]*)"/u.exec(shown)?.[1]).toBe(width);
});

describe('formulas', () => {
  const formulas = (markdown: string) =>
    [
      ...html(markdown).matchAll(
        /class="(math(?:-block)?)".*?<annotation[^>]+>(.*?)<\/annotation>/gsu,
      ),
    ].map(([, type, latex]) => [type, latex]);

  it.each([
    ['设$$x$$为', [['math', 'x']]],
    ['$$x$$', [['math-block', 'x']]],
    ['$$\n- a\n\n= b\n$$\n\n字', [['math-block', '- a\n\n= b']]],
    [
      '$$ \\begin{matrix}\na\n\\end{matrix} $$\n- 甲',
      [['math-block', '\\begin{matrix}\na\n\\end{matrix}']],
    ],
    ['- 甲\n\n  $$\n  x\n  $$\n- 乙', [['math-block', 'x']]],
    ['甲\n$$\nx\n$$', [['math', 'x']]],
    [
      '$$x$$ 与 $$y$$',
      [
        ['math', 'x'],
        ['math', 'y'],
      ],
    ],
    ['$$\\frac{{a}}{b}$$', [['math-block', '\\frac{{a}}{b}']]],
    ['$5 到 $6，\\$$7，`$$8$$`', []],
    ['$5 是甲，乙是 $$', []],
    ['$$$x$$$', []],
    ['甲 $$a\\\\$$ 乙', [['math', 'a\\\\']]],
    ['甲 $$a\\pi$$ 乙', [['math', 'a\\pi']]],
    ['$$a\\\\$$', [['math-block', 'a\\\\']]],
    ['甲 $$$x$$ 乙', []],
    ['$$x$$ 甲', [['math', 'x']]],
    ['$$\\$5$$', [['math-block', '\\$5']]],
    [
      '甲 $$\\$5$$ 与 $$a\nb$$',
      [
        ['math', '\\$5'],
        ['math', 'a\nb'],
      ],
    ],
    ['$$x$', []],
    ['$$\nx\n\ny\n$$', [['math-block', 'x\n\ny']]],
    ['$$x\n\ny$$', []],
    ['$$ 没有完\n\n- 甲', []],
    ['$$\n\n\na', []],
    ['> $$\n> a\n\n字', []],
    ['> $$\n> a\n> $$\n字', [['math-block', 'a']]],
  ])('%j', (markdown, expected) => {
    expect(formulas(markdown)).toEqual(expected);
  });

  it('is no way around sanitising', () => {
    expect(() => html('$$\\href{javascript:alert(1)}{x}$$')).toThrow('\\href reaches out');
  });

  it('throws where it cannot be read', () => {
    expect(() => html('甲 $$\\frac{a}$$')).toThrow(':1:13 Unexpected end of input');
  });
});

describe('headings', () => {
  it('are links to themselves, up to a link of their own', () => {
    expect(html('## 甲[^1]\n\n[^1]: 注')).toMatch(
      /^<h2 id="甲"><a class="heading-anchor" href="#甲">甲<\/a><sup>/u,
    );
    expect(html('## [甲](/a)')).toBe('<h2 id="甲"><a href="/a">甲</a></h2>');
    expect(html('## **[甲](/a)** 乙')).toBe(
      '<h2 id="甲-乙"><strong><a href="/a">甲</a></strong> 乙</h2>',
    );
    expect(html('## 甲*乙* **[丙](/a)** 丁')).toBe(
      '<h2 id="甲乙-丙-丁"><a class="heading-anchor" href="#甲乙-丙-丁">甲<em>乙</em> </a><strong><a href="/a">丙</a></strong> 丁</h2>',
    );
  });
});
