import { expect, it } from 'vitest';
import { writeShortcodes } from './write';

function write(body: string, mapping: Record<string, string> = {}) {
  const lost: string[] = [];
  const text = writeShortcodes(body, {
    template: () => null,
    param: (name: string) => (name === 'motto' ? '一句话' : null),
    page: (reference) => (reference.startsWith('甲') ? '/posts/甲/' : null),
    mapping,
    onLost: (source, offset) => lost.push(`${offset} ${source}`),
  });
  return { text, lost };
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

it('takes what the newsroom wants', () => {
  expect(write('{{< x a="b" >}}', { x: '［{{ params.a }}］' }).text).toBe('［b］');
});
