import { describe, expect, it } from 'vitest';
import { readConfig } from '../config';
import { createEngine } from './engine';
import { evaluateLiquid } from './evaluate';

const timeZone = 'Asia/Shanghai';

function evaluate(body: string, files: Record<string, string> = {}, mapping = {}) {
  const unknown: string[] = [];
  const tree = {
    root: '/',
    files: Object.keys(files),
    has: (file: string) => file in files,
    read: (file: string) => Buffer.from(files[file] ?? ''),
  };
  const site = {
    tree,
    config: readConfig(tree, () => undefined),
    timeZone,
    mapping,
    file: () => null,
    onUnknown: (name: string) => unknown.push(name),
  };
  const scope = {
    site: { title: '样张', data: { 人: [{ 名: '甲' }] }, baseurl: '' },
    page: { title: '题', date: new Date('2026-02-28T12:00:00Z'), tags: ['a'] },
  };
  return { text: evaluateLiquid(body, createEngine(site), scope, site), unknown };
}

describe('what is evaluated', () => {
  it.each([
    ['{{ page.title }}｜{{ site.title }}', '题｜样张'],
    ['{% assign x = "甲" %}{{ x }}', '甲'],
    ['{% capture x %}乙{% endcapture %}{{ x }}', '乙'],
    ['{% if page.tags contains "a" %}有{% else %}无{% endif %}', '有'],
    ['{% for p in site.data.人 %}{{ p.名 }}{% endfor %}', '甲'],
    ['{{ page.none }}无', '无'],
    ['{% comment %}不见{% endcomment %}见', '见'],
    ['{{ "a b" | slugify }}', 'a-b'],
  ])('%s', (body, text) => {
    expect(evaluate(body)).toEqual({ text, unknown: [] });
  });
});

describe('what stays as it is written', () => {
  it.each([
    '没有 Liquid',
    '`{{ x }}` 与\n\n```\n{% if a %}\n```',
    '{% raw %}{{ x }}{% endraw %}',
    '{% highlight ruby %}\nputs "{{ x }}"\n{% endhighlight %}',
    '[甲]({{ site.baseurl }}/a) [乙]({% post_url 2026-02-28-a %})',
    '$$x^{{a}}$$',
  ])('%s', (body) => {
    expect(evaluate(body).text).toBe(body);
    // Also beside what is evaluated.
    expect(evaluate(`${body}\n\n{{ page.title }}`).text).toBe(`${body}\n\n题`);
  });
});

/** As Ruby's Liquid 5.4.0 and Jekyll 4.3.1 printed them. */
describe('what liquidjs does otherwise than Ruby', () => {
  it.each([
    ['甲\n{%- assign x = 1 -%}\n　　乙', '甲　　乙'],
    ['[{{ "　　段首 " | strip }}]', '[　　段首]'],
    ['[{{ "a　b" | strip_newlines | lstrip }}]', '[a　b]'],
    ['{{ "人工智能　日报 第一期 完" | truncatewords: 2 }}', '人工智能　日报 第一期...'],
    ['{{ "人工智能　日报 第一期 完" | truncatewords: 1 }}', '人工智能　日报...'],
    ['{{ "人工智能　日报 第一期 完" | truncate: 6, "……" }}', '人工智能……'],
    [
      '{{ "2026-02-28 20:00:00 -0800" | date: "%Y年%-m月%-d日 %H:%M %z" }}',
      '2026年2月28日 20:00 -0800',
    ],
    ['{{ "2026-02-28" | date: "%-d %H:%M" }}', '28 00:00'],
    ['{{ "2026-02-28 20:00:00 -0800" | date_to_xmlschema }}', '2026-03-01T12:00:00+08:00'],
    ['{{ page.date | date: "%Y-%m-%d %H:%M" }}', '2026-02-28 20:00'],
    ['{{ "你好hello世界 and 2026年ＡＢＣ、。ー々〇 ｱ 한국어" | number_of_words }}', '5'],
    ['{{ "你好hello世界 and 2026年ＡＢＣ、。ー々〇 ｱ 한국어" | number_of_words: "cjk" }}', '15'],
    ['{{ "你好hello世界 and 2026年ＡＢＣ、。ー々〇 ｱ 한국어" | number_of_words: "auto" }}', '15'],
    ['{{ "hello world" | number_of_words: "auto" }}', '2'],
  ])('%s', (body, text) => {
    expect(evaluate(body).text).toBe(text);
  });
});

describe('includes', () => {
  const files = {
    '_includes/note.html': '<div>\n\n    <p>{{ include.text }}</p>\n\n</div>\n',
    '_includes/a.md': '{% include b.md %}',
    '_includes/b.md': '{% include a.md %}',
  };
  it('are the site’s own, in one block', () => {
    expect(evaluate('{% include note.html text="甲　乙" %}', files).text).toBe(
      '<div>\n<p>甲　乙</p>\n</div>',
    );
  });
  it('of themes come to what is known of them', () => {
    const { text } = evaluate('{% include youtubePlayer.html id="abcdefghijk" %}');
    expect(text.trim()).toBe('https://www.youtube.com/watch?v=abcdefghijk');
    expect(evaluate('{% youtube abcdefghijk %}').text.trim()).toBe(
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
    expect(evaluate('{% include figure.html src="/a.png" alt="图" %}').text.trim()).toBe(
      '![图](</a.png>)',
    );
  });
  it('and tags that nobody knows are told of', () => {
    expect(evaluate('甲{% include x.html %}{% y z %}乙')).toEqual({
      text: '甲乙',
      unknown: ['include x.html', 'y'],
    });
  });
  it('and tags may be mapped', () => {
    const mapping = { y: '［{{ args[0] }}］', 'x.html': '〔{{ include.a }}〕' };
    expect(evaluate('{% include x.html a="1" %}{% y z %}', {}, mapping)).toEqual({
      text: '〔1〕［z］',
      unknown: [],
    });
  });
  it('are taken from a cache as they are included', () => {
    expect(evaluate('{% include_cached note.html text="甲" %}', files).text).toBe(
      '<div>\n<p>甲</p>\n</div>',
    );
  });
  it('that include each other end', () => {
    expect(() => evaluate('{% include a.md %}', files)).toThrow();
  });
});

describe('tags in pairs', () => {
  it('of figures hold Markdown, with a caption below', () => {
    const { text, unknown } = evaluate(
      '{% figure caption:"题 注" class:"wide" %}\n![甲](/a.png)\n{% endfigure %}\n乙',
    );
    expect(text.trim()).toBe('![甲](/a.png)\n\n题 注\n\n乙');
    expect(unknown).toEqual([]);
  });
  it('that nobody knows leave what they hold, and are told of once', () => {
    expect(evaluate('{% fold 更多 %}甲{{ page.title }}{% endfold %}乙')).toEqual({
      text: '甲题乙',
      unknown: ['fold'],
    });
  });
  it('may be mapped', () => {
    const mapping = { fold: '〔{{ args[0] }}：{{ content }}〕' };
    expect(evaluate('{% fold 更多 %}甲{% endfold %}', {}, mapping).text).toBe('〔更多：甲〕');
  });
  it('of code, as Octopress had them, are code in which nothing is evaluated', () => {
    const { text } = evaluate(
      '甲{{ page.none }}\n\n{% codeblock 例 一 lang:ruby https://o.example %}\nputs {{ x }}\n  a\n{% endcodeblock %}\n',
    );
    expect(text).toBe('甲\n\n```ruby title="例 一 https://o.example"\nputs {{ x }}\n  a\n```\n');
  });
});

it.each(['{% if a %}甲', '{{ a | }} {% for %}', '{% endif %}'])('broken: %s', (body) => {
  try {
    expect(evaluate(body).text).not.toContain('{%');
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
});

it('takes what every object has for no include and no tag that is known', () => {
  expect(evaluate('甲{% constructor a %}乙{% include toString.html %}丙')).toEqual({
    text: '甲乙丙',
    unknown: ['constructor', 'include toString.html'],
  });
});

it('reads an include of many tags and no HTML at once', () => {
  const tags = '{% assign a = 1 %}\n'.repeat(60);
  expect(evaluate('{% include f.md %}完', { '_includes/f.md': `${tags}文` }).text).toContain(
    '文完',
  );
});

it('writes what a tag nobody knows says itself', () => {
  expect(evaluate('见 {% download https://e.example/a.zip 下载 %}')).toEqual({
    text: '见 [下载](https://e.example/a.zip)',
    unknown: ['download'],
  });
});
