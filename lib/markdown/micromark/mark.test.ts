import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';
import { parseMarkdown } from '../syntax';
import { walk } from '../walk';

it.each([
  ['==高亮==文', '<mark>高亮</mark>文'],
  ['前==“高亮。”==后', '前<mark>“高亮。”</mark>后'],
  ['用AI==生成==的', '用AI<mark>生成</mark>的'],
  ['𠮷==𠮷==𠮷', '𠮷<mark>𠮷</mark>𠮷'],
  ['a ==marked== word', 'a <mark>marked</mark> word'],
  ['==**粗**文==字', '<mark><strong>粗</strong>文</mark>字'],
  ['**粗==文==**字', '<strong>粗<mark>文</mark></strong>字'],
  ['~~==删==~~字', '<del><mark>删</mark></del>字'],
  ['[==文==](x)。', '<a href="x"><mark>文</mark></a>。'],
  ['==[文](x)==。', '<mark><a href="x">文</a></mark>。'],
  ['==甲`==`乙==', '<mark>甲<code>==</code>乙</mark>'],
  ['文==甲==乙==丙==', '文<mark>甲</mark>乙<mark>丙</mark>'],
])('%s is marked', (markdown, expected) => {
  expect(renderMarkdown(markdown)).toBe(`<p>${expected}</p>`);
});

it.each(['a==b==c', 'x==1 and y==2', 'x == 1 == y', '=== 甲 ===', '==甲', '甲 == 乙 =='])(
  '%s is text',
  (markdown) => {
    expect(renderMarkdown(markdown)).toBe(`<p>${markdown}</p>`);
  },
);

it('does not cross other marks', () => {
  expect(renderMarkdown('**甲 ==乙** 丙==')).toBe('<p><strong>甲 ==乙</strong> 丙==</p>');
});

it('leaves a heading underlined', () => {
  expect(renderMarkdown('文\n==')).toContain('<h2');
});

it('knows where it stands in the source', () => {
  const source = '> 甲\n> 乙==丙==丁';
  const places: string[] = [];
  walk(parseMarkdown(source), ({ type, position }) => {
    if (type === 'mark') places.push(source.slice(position!.start.offset, position!.end.offset));
    return undefined;
  });
  expect(places).toEqual(['==丙==']);
});
