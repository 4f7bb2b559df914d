import type { Link } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../syntax';
import { walk } from '../walk';

/** Each link as written, and where it leads. */
function links(source: string): [string, string][] {
  const found: Link[] = [];
  walk(parseMarkdown(source), (node) => {
    if (node.type === 'link') found.push(node);
    return undefined;
  });
  return found.map(({ url, position }) => [
    source.slice(position!.start.offset, position!.end.offset),
    url,
  ]);
}

const itself = (url: string): [string, string][] => [[url, url]];

it.each([
  ['见https://a.com/x，然后', 'https://a.com/x'],
  ['见https://a.com/x。', 'https://a.com/x'],
  ['（https://a.com/x）', 'https://a.com/x'],
  ['“http://a.com”', 'http://a.com'],
  ['**https://a.com/b**（公开）', 'https://a.com/b'],
  ['~~https://a.com/b~~文', 'https://a.com/b'],
  ['==https://a.com/b==文', 'https://a.com/b'],
  ['https://a.com/__init__.py', 'https://a.com/__init__.py'],
  ['(https://a.com/x_(y)).', 'https://a.com/x_(y)'],
  ['https://a.com/x_(y)_z)，', 'https://a.com/x_(y)_z'],
  ['[见https://a.com/x]', 'https://a.com/x'],
  ['https://a.com/x[1]。', 'https://a.com/x[1]'],
  ['https://a.com/?a=b==', 'https://a.com/?a=b=='],
  ['https://a.com/?a=1&b=2;', 'https://a.com/?a=1&b=2'],
  ['https://a.com/?q=1&hl;', 'https://a.com/?q=1'],
  ['https://a.com/x?!.,:;*_~。', 'https://a.com/x'],
  ['http://localhost:3000/x 好', 'http://localhost:3000/x'],
  ['https://a.com{: .x}', 'https://a.com'],
  ['| 甲 |\n| - |\n| https://a.com/x。|', 'https://a.com/x'],
  ['> 甲\n> 见https://a.com/x，', 'https://a.com/x'],
  ['- \t见https://a.com/x，', 'https://a.com/x'],
])('%j', (source, url) => {
  expect(links(source)).toEqual(itself(url));
});

it.each([
  ['见www.a.com/x。', [['www.a.com/x', 'http://www.a.com/x']]],
  ['WWW.A.com', [['WWW.A.com', 'http://WWW.A.com']]],
  ['https://a.com/?a=1&amp;b=2', [['https://a.com/?a=1&amp;b=2', 'https://a.com/?a=1&b=2']]],
  ['[文](https://a.com/中文)', [['[文](https://a.com/中文)', 'https://a.com/中文']]],
  ['<https://a.com/路径>', [['<https://a.com/路径>', 'https://a.com/路径']]],
  ['[https://a.com](/b)', [['[https://a.com](/b)', '/b']]],
  [
    '[甲](/b) https://a.com',
    [
      ['[甲](/b)', '/b'],
      ['https://a.com', 'https://a.com'],
    ],
  ],
  ['<a href="/b">甲</a>https://a.com', [['https://a.com', 'https://a.com']]],
  ['<b>甲</b>https://a.com', [['https://a.com', 'https://a.com']]],
  ['<abbr>https://a.com</abbr>', [['https://a.com', 'https://a.com']]],
  ['https://a.com/www.b', [['https://a.com/www.b', 'https://a.com/www.b']]],
  ['www._a www.b.com', [['www.b.com', 'http://www.b.com']]],
  ['https://a_b https://a.com', [['https://a.com', 'https://a.com']]],
  ['[**https://a.com/?x&amp;y**](/b)', [['[**https://a.com/?x&amp;y**](/b)', '/b']]],
])('%j', (source, expected) => {
  expect(links(source)).toEqual(expected);
});

it.each([
  '`https://a.com`',
  '    https://a.com',
  '```\nhttps://a.com\n```',
  '<a href="https://a.com">https://a.com</a>',
  '<a href="/x">**www.a.com**</a>',
  '<img alt="x" src="https://a.com/x.png">',
  '[https://a.com]\n\n[https://a.com]: /x',
  '![https://a.com](x.png)',
  'xhttps://a.com',
  'a.www.b.com',
  'x@www.b.com',
  'https://',
  'https://例子.com',
  'www.',
  'www..com',
  'http://a_b/',
  'www.a.b_c.com/x',
  'hTTp:/a.com',
  `https://${'a'.repeat(300)}.com`,
])('%j holds no bare address', (source) => {
  expect(links(source)).toEqual([]);
});

it('keeps the words of a link that are an address', () => {
  const [paragraph] = parseMarkdown('[见https://a.com/?a&amp;b。](/x)').children;
  expect(paragraph).toMatchObject({
    children: [{ children: [{ value: '见' }, { value: 'https://a.com/?a&b。' }] }],
  });
});
