import { expect, it } from 'vitest';
import { writeShortcodes } from './write';

function write(
  body: string,
  mapping: Record<string, string> = {},
  templates: Record<string, string> = {},
) {
  const lost: string[] = [];
  const guessed: number[] = [];
  const text = writeShortcodes(body, {
    template: (name) => templates[name] ?? null,
    param: (name: string) => (name === 'motto' ? '一句话' : null),
    page: (reference) => (reference.startsWith('甲') ? '/posts/甲/' : null),
    mapping,
    file: () => null,
    onGuess: (_, offset) => guessed.push(offset),
    onLost: (source, offset) => lost.push(`${offset} ${source}`),
  });
  return { text, lost, ...(guessed.length > 0 && { guessed }) };
}

it.each([
  '```\n{{< figure src="a.png" >}}\n```\n',
  '行内 `{{< x >}}`。\r\n',
  '没有短代码 {{ x }}。\n',
])('leaves %j as it is', (body) => {
  expect(write(body)).toEqual({ text: body, lost: [] });
});

it.each([
  ['{{< figure src="a.png" alt="代替" caption="图注" >}}', '![代替](a.png "图注")'],
  ['{{< figure src="a b.png" title="题" >}}', '![题](<a b.png> "题")'],
  ['见 [甲]({{< ref "甲.md" >}})。', '见 [甲](/posts/甲/)。'],
  ['{{< youtube dQw4w9WgXcQ >}}', '<https://www.youtube.com/watch?v=dQw4w9WgXcQ>'],
  [
    '{{< youtube id="dQw4w9WgXcQ" autoplay="true" >}}',
    '<https://www.youtube.com/watch?v=dQw4w9WgXcQ>',
  ],
  [
    '见 {{< link href="https://e.example/" content="那里" card=true >}}',
    '见 [那里](https://e.example/)',
  ],
  ['{{< music url="https://e.example/a.mp3" name="歌" >}}', '[歌](https://e.example/a.mp3)'],
  ['前\n{{< script >}}\nlet a = 1;\n{{< /script >}}\n后', '前\n\n\n\n后'],
  ['{{< vimeo 146022717 >}}', '<https://vimeo.com/146022717>'],
  ['{{< tweet user="someone" id="123" >}}', '<https://x.com/someone/status/123>'],
  ['{{< gist someone 1234 >}}', '<https://gist.github.com/someone/1234>'],
  [
    '前\n{{< highlight go "linenos=table,hl_lines=2 4-5" >}}\na {{ b }}\n{{< /highlight >}}\n后',
    '前\n\n```go {2,4-5}\na {{ b }}\n```\n\n后',
  ],
  ['{{% notice tip %}}\n甲\n{{% /notice %}}', '> 甲'],
  ['```\n{{</* figure */>}}\n```', '```\n{{< figure >}}\n```'],
  ['写成 {{</* figure */>}}。', '写成 &#123;&#123;< figure >}}。'],
])('writes %j', (body, expected) => {
  expect(write(body)).toEqual({ text: expected, lost: [] });
});

it('tells of what it does not know, and keeps what stands in it', () => {
  expect(write('一 {{< x a="b" />}}\n\n{{< box >}}\n甲 {{< y >}}\n{{< /box >}}')).toEqual({
    text: '一 \n\n甲',
    lost: expect.arrayContaining([
      '2 {{< x a="b" />}}',
      expect.stringContaining('{{< y >}}'),
      expect.stringContaining('{{< box >}}'),
    ]) as string[],
  });
});

it.each([
  [
    '{{< friend name="甲站" url="https://e.example/" word="写字" >}}',
    '[甲站](https://e.example/) 写字',
  ],
  ['{{< github repo="a/b-c" >}}', '[a/b-c](https://github.com/a/b-c)'],
  ['{{< admonition tip "提示 一" false >}}\n甲\n{{< /admonition >}}', '> **提示 一**\n>\n> 甲'],
  ['{{< tab "甲页" >}}\n乙\n{{< /tab >}}', '**甲页**\n\n乙'],
  ['{{< details "标题" open >}}\n乙\n{{< /details >}}', '**标题**\n\n乙'],
  [
    '{{< quote author="甲" source="书" url="https://e.example/" >}}话{{< /quote >}}',
    '> 话\n>\n> **甲** [书](https://e.example/)',
  ],
  ['一个{{< mark >}}词{{< /mark >}}而已', '一个词而已'],
  ['{{< katex >}}x^2{{< /katex >}}', '$$x^2$$'],
  ['{{< chart >}}\ntype: 1\n{{< /chart >}}', '```js\ntype: 1\n```'],
  ['{{< timelineItem header="题" badge="一月" >}}\n事\n{{< /timelineItem >}}', '**题 一月**\n\n事'],
])('writes %j of themes', (body, text) => {
  expect(write(body).text).toBe(text);
});

it('takes a tag without an end for text, at once, whatever quotes follow', () => {
  const body = `写作 {{< 时，${'他说“x” "a" '.repeat(100)}\n`;
  expect(write(body)).toEqual({ text: body, lost: [] });
});

it.each([
  ['{{< x >}}甲{{< x >}}乙{{< /x >}}丙', '［］甲［乙］丙'],
  ['{{< x a=">}}" >}}甲', '［］甲'],
  ['{{< x `a "b` />}}甲{{< /x >}}', '［］甲{{< /x >}}'],
  ['{{% x %}}甲{{% / x %}}', '［甲］'],
])('finds the ends in %j', (body, text) => {
  expect(write(body, { x: '［{{ content }}］' }).text).toBe(text);
});

it.each([
  // The site's own goes before what we know by that name.
  ['{{< note >}}甲{{< /note >}}', { note: '<i>{{ .Inner }}</i>' }, '<i>甲</i>'],
  ['{{< note >}}\n甲\n{{< /note >}}', { note: '{{ range .Site.Pages }}{{ end }}' }, '> 甲'],
  [
    '{{< s >}}\n- 甲\n- 乙\n{{< /s >}}',
    { s: '<span class="s">{{ .Inner | markdownify }}</span>' },
    '<span class="s">\n\n- 甲\n- 乙\n\n</span>',
  ],
  ['前{{< s >}}**甲**{{< /s >}}后', { s: '<b>\n{{ .Inner }}\n</b>' }, '前<b> **甲** </b>后'],
  ['{{< c >}}a *b*\n\nc{{< /c >}}', { c: '<pre>{{ .Inner }}</pre>' }, '<pre>a *b*\n\nc</pre>'],
  ['{{< n >}}{{< n >}}', { n: '[{{ .Ordinal }}]' }, '[0][1]'],
])('fills in the template of %j', (body, templates, text) => {
  expect(write(body, {}, templates).text).toBe(text);
});

it('is not brought down by what is nested deep', () => {
  const many = 3000;
  const body = '{{< box >}}'.repeat(many) + '甲' + '{{< /box >}}'.repeat(many);
  expect(write(body).text).toContain('甲');
});

it('takes what the newsroom wants', () => {
  expect(write('{{< x a="b" >}}', { x: '［{{ params.a }}］' }).text).toBe('［b］');
});
