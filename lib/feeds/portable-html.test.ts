import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { portableHtml } from './portable-html';

const BASE = 'https://news.example/posts/2020/01/01/x';
const portable = (html: string) => portableHtml(html, BASE, 'zh-hans');
const rendered = (markdown: string) => portable(renderMarkdown(markdown)).trim();

describe('HTML for readers without our style sheet and script', () => {
  it.each([
    ['headings without their anchors', '## 标题', '<h2>标题</h2>'],
    [
      'code as text',
      '```js\nlet a = "<b>";\n```',
      '<figure><pre><code>let a = "&#x3C;b>";\n</code></pre></figure>',
    ],
    [
      'addresses absolute',
      '[甲](/about) [乙](other)',
      '<p><a href="https://news.example/about">甲</a> <a href="https://news.example/posts/2020/01/01/other">乙</a></p>',
    ],
    [
      'films as links',
      '[片名](https://www.bilibili.com/video/BV1xx0000000)',
      '<p><a href="https://www.bilibili.com/video/BV1xx0000000">哔哩哔哩视频：片名</a></p>',
    ],
    [
      'pronunciation in brackets, for readers that know no ruby',
      '<ruby>饕<rt>tāo</rt>餮<rp>(</rp><rt>tiè</rt><rp>)</rp></ruby>',
      '<p><ruby>饕<rp>（</rp><rt>tāo</rt><rp>）</rp>餮<rp>（</rp><rt>tiè</rt><rp>）</rp></ruby></p>',
    ],
    ['marks of quotations', '他说<q cite="/a">没有<q>人</q></q>。', '<p>他说“没有‘人’”。</p>'],
    [
      'figures of a power and an index in characters, and no other words',
      '10<sup>9</sup>，10<sup>−12</sup>，H<sub>2</sub>O，x<sup>+1</sup>；x<sup>n</sup>，x<sup>n1</sup>，x<sup>1n</sup>，a<sup>**2**</sup>',
      '<p>10⁹，10⁻¹²，H₂O，x⁺¹；x<sup>n</sup>，x<sup>n1</sup>，x<sup>1n</sup>，a<sup><strong>2</strong></sup></p>',
    ],
    [
      'what is struck out by an element that all know',
      '价格~~100~~90 元，<del cite="/a" datetime="2020-01-01">八</del>。',
      '<p>价格<s>100</s>90 元，<s>八</s>。</p>',
    ],
    ['tasks as signs', '- [x] 甲', '<ul>\n<li>☑ 甲</li>\n</ul>'],
    [
      'callouts as quotations',
      '> [!NOTE]\n> 一条。',
      '<blockquote>\n<p><strong>说明</strong></p>\n<p>一条。</p>\n</blockquote>',
    ],
  ])('%s', (_name, markdown, html) => {
    expect(rendered(markdown)).toBe(html);
  });

  it.each([
    ['$$E = mc^2$$', '<p>E=mc²</p>'],
    ['共 $$10^{-9}$$ 克，$$H_2O$$', '<p>共 10⁻⁹ 克，H₂O</p>'],
    ['$$\\alpha \\to 0$$，$$3 \\times 10^8$$', '<p>α→0，3×10⁸</p>'],
    ['$$\\sin x$$，$$甲 = 乙$$', '<p>sin x，甲=乙</p>'],
    ['共 $$\\frac{1}{2}$$', '<p>共 <code>\\frac{1}{2}</code></p>'],
    ['共 $$x_i^2$$、$$\\sqrt 2$$', '<p>共 <code>x_i^2</code>、<code>\\sqrt 2</code></p>'],
    ['$$x^n$$ 是', '<p><code>x^n</code> 是</p>'],
    ['$$\n\\sum_{i=1}^n x\n$$', '<p><code>\\sum_{i=1}^n x</code></p>'],
  ])('formulas as text, or as LaTeX: %s', (markdown, html) => {
    expect(rendered(markdown)).toBe(html);
  });

  it.each(['span', 'div', 'section'])(
    'a %s that was there for its class is nothing but what it holds',
    (tag) => {
      expect(portable(`<${tag} class="a"><p>甲</p></${tag}>`)).toBe('<p>甲</p>');
      expect(portable(`<${tag} lang="en"><p>甲</p></${tag}>`)).toBe(
        `<${tag} lang="en"><p>甲</p></${tag}>`,
      );
    },
  );

  it('ruby keeps what stands between its parts', () => {
    expect(portable('<ruby><rb>月</rb><rp>(</rp><rt>yuè</rt><rp>)</rp></ruby>')).toBe(
      '<ruby><rb>月</rb><rp>（</rp><rt>yuè</rt><rp>）</rp></ruby>',
    );
  });

  it('columns keep their side, images their size', () => {
    expect(rendered('| 甲 |\n| -: |\n| 1 |')).toContain('<td style="text-align:right">1</td>');
    expect(
      portable('<img src="/a.png" srcset="/b.png 2x" width="2" height="1" alt="图" class="c">'),
    ).toBe('<img src="https://news.example/a.png" width="2" height="1" alt="图">');
  });

  it('attributes that mean something by themselves, and no other', () => {
    for (const kept of [
      '<a href="https://news.example/b" title="乙">甲</a>',
      '<video src="https://news.example/a.mp4" poster="https://news.example/a.png" controls></video>',
      '<blockquote cite="https://news.example/a">甲</blockquote>',
      '<p lang="he" dir="rtl" translate="no">甲</p>',
      '<time datetime="2020-01-01">甲</time>',
      '<ol start="3" reversed><li value="5">甲</li></ol>',
      '<table><tbody><tr><td colspan="2" rowspan="3">甲</td></tr></tbody></table>',
      '<details open><summary>甲</summary></details>',
    ])
      expect(portable(kept)).toBe(kept);
    expect(
      portable('<p id="a" class="b" style="c" data-d="e" role="f" aria-label="g">甲</p>'),
    ).toBe('<p>甲</p>');
    expect(
      portable('<video src="/a.mp4" poster="b.png"></video><blockquote cite="/c"></blockquote>'),
    ).toBe(
      '<video src="https://news.example/a.mp4" poster="https://news.example/posts/2020/01/01/b.png"></video>' +
        '<blockquote cite="https://news.example/c"></blockquote>',
    );
    expect(portable('<a href="http://[">甲</a><p class="x align-center y">乙</p>')).toBe(
      '<a>甲</a><p style="text-align:center">乙</p>',
    );
    expect(portable('<p class="align-center-2">甲</p>')).toBe('<p>甲</p>');
  });

  it.each([
    ['<q>一<q>二<q>三<q>四</q></q></q></q>', '“一‘二“三‘四’”’”'],
    ['<q>一</q><q>二</q>', '“一”“二”'],
    ['<q lang="en" cite="/a">one</q>', '<span lang="en">“one”</span>'],
  ])('marks of quotations in quotations: %s', (html, said) => {
    expect(portable(html)).toBe(said);
  });

  it.each([
    ['<input type="checkbox" checked>', '☑'],
    ['<input type="checkbox">', '☐'],
    ['<aside><p>甲</p></aside>', '<blockquote><p>甲</p></blockquote>'],
    ['<p class="callout-title">甲</p>', '<p><strong>甲</strong></p>'],
    ['<p class="callout">甲</p>', '<p>甲</p>'],
    ['<h2>题<a class="heading-anchor" href="#a">#</a></h2>', '<h2>题#</h2>'],
    ['<template>甲</template><copy-code><button>乙</button></copy-code><!-- 丙 -->丁', '丁'],
    [
      '<video-embed><a href="https://v.example/1"><span>片名</span></a></video-embed>',
      '<p><a href="https://v.example/1">片名</a></p>',
    ],
    ['<video-embed></video-embed>', '<p><a></a></p>'],
  ])('what is said otherwise: %s', (html, said) => {
    expect(portable(html)).toBe(said);
  });

  it('marks of quotations as the locale has them', () => {
    expect(portableHtml('<p>他說<q>沒有<q>人</q></q>。</p>', BASE, 'zh-hant')).toBe(
      '<p>他說「沒有『人』」。</p>',
    );
  });

  it('scripts are nowhere', () => {
    expect(portable('<p onclick="a()">甲<script>b()</script><style>c</style></p>')).toBe(
      '<p>甲</p>',
    );
  });

  it('charts as pictures, with their tables', () => {
    expect(
      portable(
        '<figure class="chart" data-picture="/assets/content/always/chart-a.png" data-size="1280 640"><figcaption><p>题</p></figcaption><svg role="img" aria-label="柱状图：题。"><text>1</text></svg><details><summary>数据表</summary><table></table></details></figure>',
      ),
    ).toBe(
      '<figure><figcaption><p>题</p></figcaption><img src="https://news.example/assets/content/always/chart-a.png" alt="柱状图：题。" width="1280" height="640"><details><summary>数据表</summary><table></table></details></figure>',
    );
  });
});
