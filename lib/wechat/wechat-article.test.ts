import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { SKIP, walkElements } from '@/lib/markdown/walk';
import { anArticle, anAuthor } from '@/tests/an-article';
import { DIGEST_LIMIT, wechatArticle } from './wechat-article';

const author = (name: string) => anAuthor({ id: name, name });

const article = anArticle({
  id: '2020-02-28/a',
  slug: 'a',
  day: '2020-02-28',
  publishedAt: '2020-02-28T04:00:00.000Z',
  title: '题',
  description: '摘要。',
  authors: [author('甲')],
  categories: [],
});

const made = (body: string, fields: Partial<Article> = {}) =>
  wechatArticle(
    { article: { ...article, ...fields }, body, cover: null, reprint: null },
    'zh-hans',
  );
const html = (markdown: string, fields?: Partial<Article>) =>
  made(renderMarkdown(markdown), fields).html;

/** Elements that stay in WeChat's editor, as doocs/md and others write them. */
const KEPT = new Set(
  'section p h2 h3 h4 blockquote ul ol li table caption thead tbody tfoot tr th td img hr br a span strong em sub sup code pre ruby rt rp'.split(
    ' ',
  ),
);

const everything = `
## 标题很长很长很长很长很长很长很长很长很长很长，分成几句

有**重点**、*强调*、*latin*、~~删除~~、==高亮==、\`代码\`、H~2~O、<ruby>汉<rt>hàn</rt></ruby>、<kbd>Ctrl</kbd>、<q>引语</q>。

[外链](https://example.com/a)、[同一个](https://example.com/a)、[站内](/about)、[标题](#x)、<a@example.com>、[公众号](https://mp.weixin.qq.com/s/x)。脚注[^1]。

> 引文。
>
> ——出处

> [!WARNING]
> 当心。

1. 一
   - 里面
2. 二

- [x] 完成
- [ ] 没完成

| 甲 | 乙 |
| --- | ---: |
| 一 | 2 |

\`\`\`ts title="a.ts" {1}
if (a) {
    b();
}
\`\`\`

行内 $$E = mc^2$$ 公式。

$$
a < b
$$

https://www.youtube.com/watch?v=00000000000

[短片](https://media.example.com/film.mp4)

![图](https://img.example.com/a.png "图注（图：某某）")

<details><summary>更多</summary><p class="center">里面</p></details>

术语
: 定义

---

[^1]: 注的内容。
`;

describe('the HTML that WeChat keeps', () => {
  const tree = fromHtml(html(everything), { fragment: true });

  it('has styles in its elements, and no class, id, script, style sheet or handler', () => {
    const attributes = new Set<string>();
    const names = new Set<string>();
    walkElements(tree, ({ tagName, properties }) => {
      names.add(tagName);
      for (const name of Object.keys(properties)) attributes.add(name);
    });
    expect([...names].filter((name) => !KEPT.has(name))).toEqual([]);
    expect([...attributes].sort()).toEqual(['alt', 'href', 'src', 'style']);
  });

  it('says what the article says', () => {
    const [text = ''] = toText(tree).split('原文：');
    expect(plain(text)).toBe(plain(toText(withStandIns(renderMarkdown(everything)))));
  });

  it('says which note belongs where', () => {
    expect(toText(tree)).toMatch(/脚注\[注1\]。[^]*\[注1\] 注的内容。/u);
  });
});

/** Takes out white space, numbers and the brackets around sound marks and credits. */
const plain = (text: string) => text.replaceAll(/\s|\[注?\d+\]|[（）]/gu, '');

/** An article's body with what WeChat gets in the place of what it cannot show. */
function withStandIns(body: string) {
  const root = fromHtml(body, { fragment: true });
  walkElements(root, (element, parent, index) => {
    const value = standIn(element);
    if (value === null || !parent) return undefined;
    parent.children[index] = { type: 'text', value };
    return SKIP;
  });
  return root;
}

function latexOf(formula: Element): string {
  let latex = '';
  walkElements(formula, (element) => {
    if (element.tagName === 'annotation') latex = toText(element);
  });
  return latex;
}

function standIn(element: Element): string | null {
  const { checked, className, dataFootnoteRef, dataFootnoteBackref } = element.properties;
  if (String(className).startsWith('math')) return latexOf(element);
  if (element.tagName === 'input') return checked ? '☑' : '☐';
  if (element.tagName === 'q') return `“${toText(element)}”`;
  return dataFootnoteRef === undefined && dataFootnoteBackref === undefined ? null : '';
}

it.each(['<ul>甲<li>乙</li>丙</ul>', '<ol><li>甲<ul>乙<li>丙</li></ul></li></ol>'])(
  'keeps the words of a list that are in no item: %s',
  (list) => {
    const text = toText(fromHtml(html(list), { fragment: true })).split('原文：', 1)[0] ?? '';
    expect(text.replaceAll(/\s/gu, '')).toBe('甲乙丙');
  },
);

it('keeps the order of an item that goes on behind a list', () => {
  const converted = html('2. 甲\n\n   - 乙\n\n   丙\n3. 丁').replaceAll(/ style="[^"]*"|\n/gu, '');
  expect(converted).toContain(
    '<ol start="2"><li><p>甲</p></li><ul><li>乙</li></ul></ol><section><p>丙</p></section><ol start="3"><li><p>丁</p></li></ol>',
  );
});

describe('links', () => {
  it('are numbers, each address once, with a list at the end', () => {
    const text = toText(
      fromHtml(
        html('[甲](https://example.com/a)[乙](https://example.com/b)[丙](https://example.com/a)。'),
      ),
    );
    expect(text).toContain('甲[1]乙[2]丙[1]。');
    expect(text).toMatch(
      /参考来源\s+\[1\] 甲：https:\/\/example\.com\/a\s+\[2\] 乙：https:\/\/example\.com\/b/u,
    );
  });

  it('to WeChat stay', () => {
    expect(html('[甲](https://mp.weixin.qq.com/s/x)')).toMatch(
      /<a href="https:\/\/mp\.weixin\.qq\.com\/s\/x" style="[^"]+">甲<\/a>/u,
    );
  });

  it('to the site are absolute', () => {
    expect(html('[甲](/about)')).toContain(`甲：${absoluteUrl('/about')}`);
  });

  it('that only look like WeChat are numbers', () => {
    expect(html('[甲](https://mp.weixin.qq.com.example/s)')).toContain('[1]');
  });

  it('of a video is its number', () => {
    const text = html('[录像](https://www.bilibili.com/video/BV1xx0000000)');
    expect(text).toContain('录像 · 哔哩哔哩视频<sup');
    expect(text).toContain('https://www.bilibili.com/video/BV1xx0000000');
  });
});

it('asks for the upload of our own pictures, in their full size', () => {
  const { html: text, uploads } = made(
    '<img src="/_next/image?url=%2Fassets%2Fcontent%2Falways%2Fa.png&amp;w=480&amp;q=75" srcset="x 1w" alt="近"><img src="https://img.example.com/b.png" alt="远">',
  );
  const url = absoluteUrl('/assets/content/always/a.png');
  expect(uploads).toEqual([{ url, alt: '近' }]);
  expect(text).toContain(`src="${url}" alt="近"`);
  expect(text).toContain('src="https://img.example.com/b.png" alt="远"');
  expect(text).not.toMatch(/srcset|_next/u);
});

it('has a chart as its picture, which is uploaded too', () => {
  const { html: text, uploads } = made(
    '<figure class="chart" data-picture="/assets/content/always/chart-a.png" data-size="1280 640"><figcaption><p>题</p></figcaption><svg role="img" aria-label="柱状图：题。"><text>1</text></svg><details><summary>数据表</summary><table></table></details></figure>',
  );
  const url = absoluteUrl('/assets/content/always/chart-a.png');
  expect(uploads).toEqual([{ url, alt: '柱状图：题。' }]);
  expect(text).toContain(`src="${url}" alt="柱状图：题。"`);
  expect(text).not.toMatch(/<svg|<text|数据表/u);
});

it('shows a formula as LaTeX, and counts it', () => {
  const { html: text, formulas } = made(renderMarkdown('行内 $$a < b$$。'));
  expect(formulas).toEqual(['a < b']);
  expect(text).toMatch(/<code style="[^"]+">a &#x3C; b<\/code>/u);
});

it('keeps indents and line ends of code, and its colours', () => {
  const code =
    '<figure class="code"><pre><code><span class="token-keyword">if</span> (a)\n    b\n</code></pre></figure>';
  expect(made(code).html).toMatch(
    /<span style="color:#9a2f1f;">if<\/span> \(a\)<br>(?:\u{A0}|&#xA0;){4}b<\/code>/u,
  );
});

it('ends with corrections, AI, the original and the sources', () => {
  const text = toText(
    fromHtml(
      html('正文。', {
        corrections: [{ date: '2020-03-01T00:00:00.000Z', note: '改一字。', minor: true }],
        ai: { level: 'assisted', note: '用于翻译。' },
        sources: [{ title: '来源', url: 'https://example.com/', publisher: '某社', date: null }],
      }),
    ),
  );
  expect(text).toContain('更正（2020年3月1日）：改一字。');
  expect(text).toContain('AI辅助生成：用于翻译。');
  expect(text).toContain(`原文：${absoluteUrl('/posts/2020/02/28/a')}`);
  expect(text).toContain('[1] 来源，某社：https://example.com/');
});

describe('hostile input', () => {
  const hostile = '</script><b>😀\u{202E}rtl\u{0}]]>&amp;'.repeat(12);

  it('stays text', () => {
    const { html: text } = made(renderMarkdown('文'), {
      title: hostile,
      sources: [
        { title: hostile, url: 'https://example.com/?a=1&b="<', publisher: null, date: null },
      ],
      corrections: [{ date: '2020-03-01T00:00:00.000Z', note: hostile, minor: false }],
    });
    expect(text).not.toMatch(/<\/?(?:script|b)>/u);
  });

  it.each([hostile, '长'.repeat(1000), '😀'.repeat(300), ''])(
    'has a digest that fits (%#)',
    (description) => {
      const { digest } = made('', { description });
      expect([...digest].length).toBeLessThanOrEqual(DIGEST_LIMIT);
      expect(digest).not.toMatch(/\p{Surrogate}/u);
    },
  );

  it('names forty authors', () => {
    const authors = Array.from({ length: 40 }, (_, index) => author(`作者${String(index)}`));
    expect(made('', { authors }).author.split('、')).toHaveLength(40);
  });
});
