import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';
import { parseMarkdown } from '../syntax';

const html = (markdown: string) => renderMarkdown(markdown).trim();
const unknown = (markdown: string) =>
  (parseMarkdown(markdown).data?.liquid ?? []).map(({ start, end }) => markdown.slice(start, end));

describe('in an address', () => {
  it.each([
    ['{{ site.baseurl }}/about', '/about'],
    ['{{site.url}}{{site.baseurl}}/about', '/about'],
    ['{{ site.baseurl }}', '/'],
    ['{{ "/assets/a.pdf" | relative_url }}', '/assets/a.pdf'],
    ["{{ 'about' | absolute_url }}#a", '/about#a'],
    ['{{ "/about" | prepend: site.baseurl | prepend: site.url }}', '/about'],
    ['{% post_url 2026-02-28-ai-daily-news %}', '/_posts/2026-02-28-ai-daily-news'],
    ['{% post_url /ai/2026-2-8-My Note %}#一', '/_posts/ai/2026-2-8-My%20Note#%E4%B8%80'],
    ['{{ site.baseurl }}{% post_url 2026-02-28-日报 %}', '/_posts/2026-02-28-%E6%97%A5%E6%8A%A5'],
    ['{% link _posts/2026-02-28-x.md %}', '/_posts/2026-02-28-x'],
    ['{% link ai/_posts/2026-02-28-x.md %}', '/_posts/2026-02-28-x'],
  ])('%s', (address, resolved) => {
    expect(html(`见[甲](${address} "题")。`)).toBe(
      `<p>见<a href="${resolved}" title="题">甲</a>。</p>`,
    );
    expect(html(`见[甲][a]。\n\n[a]: ${address}`)).toContain(`<a href="${resolved}">`);
    const quoted = address.replaceAll("'", '"');
    expect(html(`见<a href='${quoted}'>甲</a>。`)).toContain('<a href="/');
    expect(unknown(`[甲](${address})`)).toEqual([]);
  });
});

it.each([
  ['字{% include a.html url="https://a.example/*b*" %}字', '<p>字字</p>', 1],
  ['{{ page.title }}', '', 1],
  ['[甲]({{ page.url }}/a)', '<p><a href="/a">甲</a></p>', 1],
  ['[甲]({% post_url no-date %})', '<p><a href="/">甲</a></p>', 1],
  ['字 {% raw %}{{ a }}', '<p>字 {{ a }}</p>', 0, '{% endraw %}'],
  ['{% highlight js %}a', '<p>a</p>', 1],
  ['[甲](/a "{{ b }}")', '<p><a href="/a" title="">甲</a></p>', 1],
  ['\uFDD0\uFDD1 {{ a }}', '', 2],
])('never prints %j', (markdown, expected, count, end = '') => {
  expect(html(markdown + end)).toBe(expected);
  expect(unknown(markdown + end)).toHaveLength(count);
});

it.each([
  ['字{% include a.html\n  url="b"\n%}字', ['{% include a.html\n  url="b"\n%}']],
  ['> {{\n> a }} 字', ['{{\n> a }}']],
  ['{{ a\n\nb }}', []],
  ['```\n{{ a\n```\nb }}', []],
])('knows Liquid of several lines: %j', (markdown, tags) => {
  expect(unknown(markdown)).toEqual(tags);
});

it('keeps lines of Liquid in code', () => {
  expect(html('```text\n{{\n  a\n}}\n```\n\n字')).toContain('{{\n  a\n}}\n</code>');
});

it('gives the place of what it does not know', () => {
  expect(unknown('- 甲\n\n  > 乙 {{ a }} [丙]({{ site.url }}) {%include b%}')).toEqual([
    '{{ a }}',
    '{%include b%}',
  ]);
});

it('is code in code, without the tags of raw', () => {
  expect(html('`{{ a | b }}` `{% raw %}{{ c }}{% endraw %}`')).toBe(
    '<p><code>{{ a | b }}</code> <code>{{ c }}</code></p>',
  );
  expect(html('```liquid\n{% if a %}\n```')).toContain('{% if a %}\n</code>');
});

it('is text in raw, and Markdown is still Markdown', () => {
  expect(html('写{% raw %}`{{ a }}`和**{% b %} 丙**{% endraw %}。')).toBe(
    '<p>写<code>{{ a }}</code>和<strong>{% b %} 丙</strong>。</p>',
  );
  expect(html('{% raw %}\n- {{ a }}\n{% endraw %}\n字')).toBe(
    '<ul>\n<li>{{ a }}</li>\n</ul>\n<p>字</p>',
  );
});

describe('highlight', () => {
  const code = (markdown: string) => {
    const [node] = parseMarkdown(markdown).children;
    return node?.type === 'code' ? node : null;
  };

  it('is a block of code, with its language and options', () => {
    const markdown = '{% highlight ruby linenos %}\n**a** {{ b }}\n\n# c\n{% endhighlight %}\n\n字';
    expect(code(markdown)).toMatchObject({
      lang: 'ruby',
      meta: 'linenos',
      value: '**a** {{ b }}\n\n# c',
      position: { end: { line: 5, column: 19 } },
    });
    expect(unknown(markdown)).toEqual([]);
  });

  it.each(['c', 'javascript', 'x'.repeat(40)])('has its fence closed: %s', (lang) => {
    expect(code(`{%highlight ${lang}%}\n~~~\n{%endhighlight%}`)).toMatchObject({
      lang,
      value: '~~~',
    });
  });

  it('is told of in HTML, where it is no code, and leaves no mark there', () => {
    const markdown = '<div>\n{% highlight js %}\n甲\n{% endhighlight %}\n~~~~~~~~~~~~~~~\n</div>';
    expect(unknown(markdown)).toHaveLength(2);
    expect(html(markdown)).toBe('<div>\n\n甲\n\n~~~~~~~~~~~~~~~\n</div>');
  });

  it('may hold raw', () => {
    expect(
      code(
        '{% highlight html %}\n{% raw %}\n{{ a }}{% endraw %}\n{% endhighlight %}',
      )?.value.trim(),
    ).toBe('{{ a }}');
  });

  it('stands in a list and in a quotation', () => {
    expect(
      html(
        '- 甲\n\n  {% highlight c %}\n  a\n  {% endhighlight %}\n\n> {% highlight c %}\n> b\n> {% endhighlight %}',
      ),
    ).toMatch(/>a\n<.+>b\n</su);
  });
});

it('leaves every other node where it stands', () => {
  const tree = parseMarkdown('字 {{ a | b }} **重**\n[甲]({{ site.baseurl }}/b) `c`');
  expect(JSON.stringify(tree)).toContain('"start":{"line":2,"column":27,"offset":46}');
});
