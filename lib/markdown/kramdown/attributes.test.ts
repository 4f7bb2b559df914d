import { expect, it } from 'vitest';
import { parseMarkdown } from '../syntax';
import { attributeValue, isDefinition, misplacedOn, readAttributes } from './attributes';

it.each([
  ['.small .center', { className: ['small', 'center'] }, []],
  ['class="small  center"', { className: ['small', 'center'] }, []],
  ['.small .made-up', { className: ['small'] }, ['.made-up']],
  ['.made-up', {}, ['.made-up']],
  [
    '.chart kind="柱" unit="亿元" source="甲" alt="乙"',
    { className: ['chart'], dataKind: '柱', dataUnit: '亿元', dataSource: '甲', dataAlt: '乙' },
    [],
  ],
  ['.figures', { className: ['figures'] }, []],
  ['#a', { id: 'a' }, []],
  ['id="b"', { id: 'b' }, []],
  [
    'lang="en" title=\'甲 "乙"\' cite="/c" translate="no"',
    { lang: 'en', title: '甲 "乙"', cite: '/c', translate: 'no' },
    [],
  ],
  ['title=""', { title: '' }, []],
  ['width="50%" height="80"', { width: '50%', height: '80' }, []],
  ['width="9x" height="x"', {}, ['width="9x"', 'height="x"']],
  ['title="9x"', { title: '9x' }, []],
  ['target="_blank" rel="nofollow"', {}, []],
  ['onclick="x" style="y"', {}, ['onclick="x"', 'style="y"']],
  ['constructor="x"', {}, ['constructor="x"']],
  ['word', {}, ['word']],
])('reads %j', (list, properties, unknown) => {
  expect(readAttributes(list)).toEqual({ properties, toc: false, unknown });
});

it('knows what stands for a table of contents', () => {
  expect(readAttributes('toc .small')).toEqual({
    ...{ properties: { className: ['small'] }, toc: true, unknown: [] },
  });
});

it('puts a list in the place of its name', () => {
  const definitions = new Map([['名', '.small title="题"']]);
  expect(readAttributes('名 #a', definitions).properties).toEqual({
    ...{ className: ['small'], title: '题', id: 'a' },
  });
  expect(readAttributes('别名', definitions).unknown).toEqual(['别名']);
  expect(readAttributes('名: .center\n.small').properties).toEqual({
    className: ['center', 'small'],
  });
});

const blocks = (markdown: string) => parseMarkdown(markdown).children;

it('tells of names that have no meaning where they stand', () => {
  const [paragraph = null, table = null, list = null] = blocks(
    '段\n\n| 甲 |\n| - |\n| 1 |\n\n- 项',
  );
  const words = '.chart kind="柱" .figures .full .small';
  expect(misplacedOn(paragraph, words)).toEqual(['.chart', 'kind="柱"', '.figures']);
  expect(misplacedOn(table, words)).toEqual(['.figures', '.full']);
  expect(misplacedOn(list, words)).toEqual(['.chart', 'kind="柱"', '.full']);
  expect(misplacedOn(null, words)).toEqual([]);
  expect(misplacedOn(paragraph, `名: ${words}`)).toEqual([]);
});

it('gives a value as it is written, and none of another name', () => {
  expect(attributeValue('.a title="甲" lang=\'en\'', 'lang')).toBe('en');
  expect(attributeValue('.a title="甲" title="乙"', 'title')).toBe('甲');
  expect(attributeValue('.title #title', 'title')).toBeUndefined();
});

it('tells a definition from a list that belongs to something', () => {
  const lists = blocks('{:名: .small}\n\n{:.small}\n\n{:名:.small}\n\n{::名}');
  expect(lists.map((node) => node.type === 'attributeList' && isDefinition(node))).toEqual([
    ...[true, false, false, false],
  ]);
});
