import { expect, it } from 'vitest';
import { renderSyntax } from '../conformance/suite';

it.each([
  ['见 <a href=https://example.com/a>公告</a>。'],
  ['<a href=/a/b/>公告</a>'],
  ['<i title=a/b class=c/d>甲</i>'],
  ['甲 <br/> 乙 <br /> 丙'],
  ['甲 <a href=/a\nid=b/c>乙</a>'],
  ["甲 <a href = '/a/b' title=c/d>乙</a>/丙"],
])('%s is raw HTML', (html) => {
  expect(renderSyntax(html)).toBe(`<p>${html}</p>`);
});

it('is a block where it is alone on its line', () => {
  expect(renderSyntax('<span title=a/b/c>\n*甲*\n</span>')).toBe(
    '<span title=a/b/c>\n*甲*\n</span>',
  );
});

it.each(['<a/b>', '</a/b>', '<a href=/b"c>', '<a href=b=c>', '<a href=`b`>', '<a =b/c>'])(
  '%s is none',
  (text) => {
    expect(renderSyntax(`甲 ${text} 乙`)).toContain('&#x3C;');
  },
);
