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
    ['{: 没有完', '<p>{: 没有完</p>'],
    ['\\{: .small}', '<p>{: .small}</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('ends a table', () => {
    expect(html('| 甲 |\n| --- |\n| 1 |\n{: .small}')).toMatch(/<table class="small">[^{]+$/su);
  });
});

it('gives headings the ids that are written, and no other has them', () => {
  const ids = html('## 甲\n## 乙 {#甲}\n## 丙\n{: #c}\n## content').match(/(?<= id=")[^"]+/gu);
  expect(ids).toEqual(['甲-1', '甲', 'c', 'content-1']);
});

it.each(['* 目录\n{:toc}', '1. 目录\n{:toc}'])('%j is a table of contents', (list) => {
  const rendered = html(`${list}\n\n## 甲\n### **乙**\n## 丙\n{: .no_toc}\n## 丁`);
  expect(rendered).toMatch(
    /^<(?<list>[uo]l) id="markdown-toc"><li><a href="#甲">甲<\/a><\k<list>><li><a href="#乙">乙<\/a><\/li><\/\k<list>><\/li><li><a href="#丁">丁<\/a><\/li><\/\k<list>>/u,
  );
});

it('has definition lists', () => {
  expect(html('术语\n: 定义').replaceAll('\n', '')).toBe('<dl><dt>术语</dt><dd>定义</dd></dl>');
});

it('marks abbreviations where they are words', () => {
  expect(html('*[HTML]: 超文本\n*[人大]: 全国人大\n\n写HTML，XHTML、`HTML`，人大代表')).toBe(
    '<p>写<abbr title="超文本">HTML</abbr>，XHTML、<code>HTML</code>，<abbr title="全国人大">人大</abbr>代表</p>',
  );
  expect(html('*[字] 不是')).toBe('<p>*[字] 不是</p>');
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
    ['$$ 没有完\n\n- 甲', []],
    ['$$\n\n\na', []],
    ['> $$\n> a\n\n字', []],
    ['> $$\n> a\n> $$\n字', [['math-block', 'a']]],
  ])('%j', (markdown, expected) => {
    expect(formulas(markdown)).toEqual(expected);
  });

  it('is no way around sanitising', () => {
    expect(() => html('$$\\href{javascript:alert(1)}{x}$$')).not.toThrow();
    expect(html('$$\\href{javascript:alert(1)}{x}$$')).not.toContain('<a ');
  });

  it('throws where it cannot be read', () => {
    expect(() => html('$$\\frac{a}$$')).toThrow('KaTeX');
  });
});

describe('headings', () => {
  it('are links to themselves, up to a link of their own', () => {
    expect(html('## 甲[^1]\n\n[^1]: 注')).toMatch(
      /^<h2 id="甲"><a class="heading-anchor" href="#甲">甲<\/a><sup>/u,
    );
    expect(html('## [甲](/a)')).toBe('<h2 id="甲"><a href="/a">甲</a></h2>');
  });

  it('mark a clause that is too long for a line, and its words', () => {
    expect(html('## 短，一个很长很长很长很长的子句')).toContain(
      '短，<span class="long-clause"><span>一个很</span>长很长',
    );
  });

  it('keep the words of a short clause together, and code as it is', () => {
    expect(html('## AI 2026，`npm run dev` 就好')).toMatch(
      />AI\u00A02026，<code>npm run dev<\/code> 就好<\/a>/u,
    );
  });
});
