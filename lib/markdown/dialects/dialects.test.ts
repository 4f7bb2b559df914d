import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const html = (markdown: string) => renderMarkdown(markdown).replaceAll('\n', '');
const note = (look: string, inside: string) =>
  `<aside class="callout callout-${look}" role="note">${inside}</aside>`;
const title = (text: string) => `<p class="callout-title">${text}</p>`;

describe('comments of Obsidian', () => {
  it.each([
    ['正文%%批注%%继续。', '<p>正文继续。</p>'],
    ['正文\n%% 批注\n又一行 %%\n继续。', '<p>正文继续。</p>'],
    ['甲\n\n%%\n批注\n\n- 又一段\n%%\n\n乙', '<p>甲</p><p>乙</p>'],
    ['甲\n%%\n批注\n\n又一段\n%%\n乙', '<p>甲</p><p>乙</p>'],
    [
      '> 甲\n>\n> %%\n> 批注\n>\n> 又一段\n> %%\n>\n> 乙',
      '<blockquote><p>甲</p><p>乙</p></blockquote>',
    ],
    ['%%只有批注%%\n\n甲', '<p>甲</p>'],
  ])('hides them in %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    '涨了5%%和6%%。',
    '50 %% 涨到 60 %% 后',
    '共 ５０ %%左右%% 后',
    '写成 %%，而 %% 表示百分号。',
    'printf(%%d, %%s)。写成 %%',
    '甲\n\n%%\n\n没有关上',
    '`%%` 和 `%%` 之间',
    '甲 %%乙 `%%` 丙',
    'a%%b%% c',
    '甲%%%乙%%%',
  ])('leaves %j as it is', (markdown) => {
    expect(html(markdown)).toBe(html(markdown.replaceAll('%', '％')).replaceAll('％', '%'));
  });
});

describe('notes in the line', () => {
  it('are notes like others, in the order of their references', () => {
    const body = html('甲^[**注**一[方]]，乙[^1]，丙^[注\n三]。\n\n[^1]: 注二');
    expect(body).toContain('甲<sup><a href="#fn-note-1"');
    expect(body).toMatch(/<strong>注<\/strong>一\[方\].*注二.*注三/u);
  });

  it('have names of their own beside those of others', () => {
    const body = html('甲^[乙]丙[^note-1]^[戊]\n\n[^note-1]: 丁');
    expect(body).toMatch(/乙.*丁.*戊/u);
    expect(body.match(/<li id="fn-/gu)).toHaveLength(3);
  });

  it('hold brackets, escaped ones too, and go over line ends', () => {
    const notes = (markdown: string) =>
      [...html(markdown).matchAll(/<li id="fn-[^>]*>\s*<p>(.*?) <a/gu)].map(([, note]) => note);
    expect(notes('甲^[注\\]一]乙')).toEqual(['注]一']);
    expect(notes('甲^[注\\\\]一]')).toEqual(['注\\']);
    expect(notes('甲^[注\\a[方]一]')).toEqual(['注\\a[方]一']);
    expect(notes('甲^[注\n一*重*]')).toEqual(['注一<em>重</em>']);
    expect(notes('甲^[注\n\n一]')).toEqual([]);
    expect(notes('甲^[]乙')).toEqual([]);
  });

  it.each(['2^[10]', 'x^[i]', 'x^[二]', '2^[一百]', '甲^[没有关上', '正则 ^[a-z]+$', '\\^[不是]'])(
    'none in %s',
    (text) => {
      expect(html(text)).not.toContain('footnote');
    },
  );
});

describe('links in double brackets', () => {
  it.each([
    ['见 [[月报]]。', '<a href="/_posts/%E6%9C%88%E6%8A%A5">月报</a>'],
    ['见 [[a/2026-01-01-b.md|那篇]]。', '<a href="/_posts/a/2026-01-01-b">那篇</a>'],
    ['见 [[b#第 一 节]]。', '<a href="/_posts/b#%E7%AC%AC-%E4%B8%80-%E8%8A%82">b：第 一 节</a>'],
    ['见 [[#一#二|上文]]。', '<a href="#%E4%BA%8C">上文</a>'],
    ['见 [[b#^abc1]]。', '<a href="/_posts/b#abc1">b</a>'],
    ['**[[b]]**', '<strong><a href="/_posts/b">b</a></strong>'],
    ['| 甲 |\n|-|\n| [[b\\|乙]] |', '<td><a href="/_posts/b">乙</a></td>'],
    ['[看[[b]]吧](/c)', '<a href="/c">看b吧</a>'],
    ['见 [[b#一#^c]]。', '<a href="/_posts/b#c">b</a>'],
    ['见 [[b#]]。', '<a href="/_posts/b">b</a>'],
    ['见 [[#一]]。', '<a href="#%E4%B8%80">一</a>'],
    ['见 [[b.MD|甲|乙]]。', '<a href="/_posts/b">甲|乙</a>'],
    ['见 [[a/b c]]。', '<a href="/_posts/a/b%20c">a/b c</a>'],
    [`[[${'b'.repeat(200)}]]`, `<a href="/_posts/${'b'.repeat(200)}">`],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });

  it.each([
    ...['[[甲]](/a)', '[[甲]][a]\n\n[a]: /b', '[[甲]]: 乙', '[[甲]]\n\n[甲]: /b'],
    ...['[[ 甲]]', '[[甲 ]]', '[[|甲]]', '[[^甲]]', '[[a=b]]', '[[$甲]]', '[[<甲>]]', '[[甲| ]]'],
    ...['[[甲\n乙]]', '[[甲[乙]]]', '！[[甲]]', '[[甲]', `[[${'b'.repeat(201)}]]`],
  ])('%j leads to no article', (text) => {
    expect(html(text)).not.toContain('/_posts/');
  });

  it.each(['[[1]]', '[[1, 2]]', 'a[[i]]', '[[ -f x ]]', '[[:alpha:]]', '\\[[甲]]', '`[[甲]]`'])(
    'none in %s',
    (text) => {
      expect(html(text)).not.toContain('<a');
    },
  );

  it('are pictures with an exclamation mark: words, and how wide', () => {
    expect(html('![[图 1.png|一张图|300]]')).toContain('width="300" alt="一张图"');
    expect(html('![[ a.png |300x200]]')).toContain(
      '<img data-image="a.png" width="300" height="200" alt="" ',
    );
    expect(html('![[a.PNG|甲|乙]]')).toContain('<img data-image="a.PNG" alt="甲，乙" ');
    expect(html('[看![[a.png]]](/c)')).toContain('<a href="/c">看<img data-image="a.png" ');
    expect(html('| ![[a.png\\|甲]] |\n|-|')).toContain('<img data-image="a.png" alt="甲" ');
    expect(html('![[a.png]](b)')).toMatch(/<img data-image="a\.png" [^>]*>\(b\)/u);
    for (const none of ['![[甲]]', '![[a.png', '![[a.pngx]]'])
      expect(html(none)).toBe(`<p>${none}</p>`);
  });
});

describe('containers', () => {
  it.each([
    ['::: tip\n甲\n:::', note('tip', `${title('提示')}<p>甲</p>`)],
    ['::: warning 当心\n甲\n:::', note('warning', `${title('当心')}<p>甲</p>`)],
    [':::info[题]\n甲\n:::', note('note', `${title('题')}<p>甲</p>`)],
    [':::danger{title="题"}\n甲\n:::', note('caution', `${title('题')}<p>甲</p>`)],
    [
      '::: tip *甲*、`乙*`、\\*丙 &amp; [丁](/d)  \n戊\n:::',
      note(
        'tip',
        `${title('<em>甲</em>、<code>乙*</code>、*丙 &#x26; <a href="/d">丁</a>')}<p>戊</p>`,
      ),
    ],
    [':::info[**题**]\n甲\n:::', note('note', `${title('<strong>题</strong>')}<p>甲</p>`)],
    [
      ':::danger{title="**题**"}\n甲\n:::',
      note('caution', `${title('<strong>题</strong>')}<p>甲</p>`),
    ],
    [':::tip[]\n甲\n:::', note('tip', `${title('提示')}<p>甲</p>`)],
    [
      '::: tip 甲\n::: info *乙*\n丙\n:::\n:::',
      note('tip', `${title('甲')}${note('note', `${title('<em>乙</em>')}<p>丙</p>`)}`),
    ],
    [
      '前\n::: tip\n- 甲\n:::\n后',
      `<p>前</p>${note('tip', `${title('提示')}<ul><li>甲</li></ul>`)}<p>后</p>`,
    ],
    [
      '::: info 外\n::: tip\n内\n:::\n末\n:::',
      note('note', `${title('外')}${note('tip', `${title('提示')}<p>内</p>`)}<p>末</p>`),
    ],
    [
      '> ::: tip\n> 甲\n> :::\n> 后',
      `<blockquote>${note('tip', `${title('提示')}<p>甲</p>`)}<p>后</p></blockquote>`,
    ],
    ['::: tip\n:::', note('tip', title('提示'))],
    [
      ':::spoiler 点开\n甲\n:::',
      '<details class="callout callout-note"><summary class="callout-title">点开</summary><p>甲</p></details>',
    ],
    [
      '::: details 点开\n甲\n:::',
      '<details class="callout callout-note"><summary class="callout-title">点开</summary><p>甲</p></details>',
    ],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    ['::: tip\n:::: info\n甲\n:::\n乙\n::::\n丙\n:::', /甲:::乙<\/p><\/aside><p>丙/u],
    [':::: tip\n甲\n:::\n乙\n::::', /甲:::乙<\/p><\/aside>$/u],
    ['::: tip\n甲\n::::', /<p>甲<\/p><\/aside>$/u],
    ['::: tip\n````\n:::\n```\n:::\n````\n乙\n:::', /:::<\/code>.*<p>乙<\/p><\/aside>$/u],
  ])('end with as many colons as they begin with, or more: %j', (markdown, expected) => {
    expect(html(markdown)).toMatch(expected);
  });

  it('end where code does not say so', () => {
    expect(html('::: tip\n```\n:::\n```\n乙\n:::')).toMatch(/:::<\/code>.*<p>乙<\/p><\/aside>$/u);
  });

  it.each(['::: tip\n没有关上\n\n- 甲', '::: tabs\n甲\n:::', '比分 3:::1'])(
    'none in %j',
    (text) => {
      expect(html(text)).not.toContain('callout');
    },
  );
});

describe('what stands for something else', () => {
  it('is a table of contents, once', () => {
    const list = '<ul id="markdown-toc"><li><a href="#甲">甲</a></li></ul>';
    for (const mark of [
      '[TOC]',
      '[toc]',
      '@[toc]',
      '@[TOC](目录)',
      '[[toc]]',
      '[[_TOC_]]',
      '**[TOC]**',
    ])
      expect(html(`${mark}\n\n## 甲\n\n[TOC]`)).toMatch(
        new RegExp(`^${list}.*<p>\\[TOC\\]</p>$`, 'u'),
      );
  });

  it.each([
    '\\[TOC]\n\n## 甲',
    '[\\TOC]\n\n## 甲',
    '[TOC&#93;\n\n## 甲',
    '[TOC](/a)\n\n## 甲',
    '[TOC]\n\n甲',
  ])('is no table of contents in %j', (text) => {
    expect(html(text)).not.toContain('<ul');
  });

  it('is text where there is another', () => {
    for (const both of ['* 目录\n{:toc}\n\n[TOC]', '[TOC]\n\n> * 目录\n> {:toc}'])
      expect(html(`${both}\n\n## 甲`).match(/<p>\[TOC\]<\/p>|id="markdown-toc"/gu)).toHaveLength(2);
    expect(html('* 甲\n{: #b}\n\n[TOC]\n\n## 甲')).not.toContain('[TOC]');
  });

  it('is nothing where there is no heading', () => {
    expect(html('[TOC]\n\n甲')).toBe('<p>甲</p>');
  });

  it('is the id of a block', () => {
    expect(html('甲 ^a-1\n\n> 乙\n\n^b-2\n\n- 丙 ^c-3')).toBe(
      '<p id="a-1">甲</p><blockquote id="b-2"><p>乙</p></blockquote><ul><li id="c-3">丙</li></ul>',
    );
    expect(html('甲**乙** ^d-4')).toBe('<p id="d-4">甲<strong>乙</strong></p>');
    expect(html('甲\n^e-5')).toBe('<p id="e-5">甲</p>');
    expect(html('甲（乙） ^f-6')).toBe('<p id="f-6">甲（乙）</p>');
    const others = [
      '10 ^12',
      'y = x ^abc',
      '<kbd>x</kbd>^abc',
      'C++ ^abcde',
      '10 ^abc',
      '(a+b) ^abc',
    ];
    for (const text of others) expect(html(text)).toBe(`<p>${text}</p>`);
    expect(html('甲 \\^abc')).toBe('<p>甲 ^abc</p>');
    expect(html('甲\n\n\\^abc')).toBe('<p>甲</p><p>^abc</p>');
    expect(html('甲\n\n&#94;abc')).toBe('<p>甲</p><p>^abc</p>');
    expect(html('甲 ^abc\n\n乙 ^abc')).toBe('<p id="abc">甲</p><p>乙</p>');
    expect(html('甲 ^a-1\n\n乙 ^a-2')).toBe('<p id="a-1">甲</p><p id="a-2">乙</p>');
    expect(html('- 甲\n\n  乙 ^b-1')).toBe('<ul><li><p>甲</p><p id="b-1">乙</p></li></ul>');
    expect(html('^a-1\n\n甲')).toBe('<p>^a-1</p><p>甲</p>');
  });
});

describe('boxes of Notion and Feishu', () => {
  it.each([
    [
      '<aside>\n💡 **甲**\n\n乙\n\n</aside>',
      note('note', `${title('说明')}<p>💡 <strong>甲</strong></p><p>乙</p>`),
    ],
    ['<callout emoji="bulb">\n甲\n</callout>', note('note', `${title('说明')}<p>甲</p>`)],
    ['<quote-container>\n甲\n</quote-container>', '<blockquote><p>甲</p></blockquote>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('what Word and WeChat leave behind', () => {
  it.each([
    ['正文<o:p></o:p>，<w:sdt>甲</w:sdt>', '<p>正文，甲</p>'],
    ['<st1:personname w:st="on">张三</st1:personname>说', '<p>张三说</p>'],
    ['甲\n\n&nbsp;\n\n　\n\n<p><br></p>\n\n<p><o:p>&nbsp;</o:p></p>\n\n乙', '<p>甲</p><p>乙</p>'],
    ['　　甲\n\n\u00A0\u00A0乙', '<p>甲</p><p>乙</p>'],
    ['甲\n\n&nbsp;&emsp;&#12288;\n\n乙', '<p>甲</p><p>乙</p>'],
    ['a<b，<c:d', '<p>a&#x3C;b，&#x3C;c:d</p>'],
    [`甲<o:p ${'a'.repeat(390)}>乙`, '<p>甲乙</p>'],
    ['甲<o:\np>乙', '<p>甲&#x3C;o:p>乙</p>'],
    ['<p id="a"><br></p>\n\n甲', '<p id="a"><br></p><p>甲</p>'],
    ['<p><span> <br></span><!-- 记 --></p>\n\n甲', '<p>甲</p>'],
    ['<div><br></div>\n\n甲', '<div><br></div><p>甲</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});
