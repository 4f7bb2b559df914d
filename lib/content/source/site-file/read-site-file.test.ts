import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { loadSiteFile } from './read-site-file';

const load = (text?: string) =>
  loadSiteFile(
    temporaryFolder(text === undefined ? {} : { 'site.yml': text }),
    'https://a.example',
  );

it('has a name in any case, and nothing to tell of where there is no file', () => {
  for (const text of [undefined, '', '# 甲\n']) {
    const { publication, problems } = load(text);
    expect([publication.name, problems]).toEqual(['a.example', []]);
  }
});

it('reads a file behind a mark, with places as they are in it', () => {
  const { publication, rangeOf, text } = load('\uFEFFname: 甲报\r\nwechat:\r\n  name: 乙\r\n');
  expect(publication).toMatchObject({ name: '甲报', wechat: { name: '乙' } });
  expect(text.slice(...(rangeOf(['name']) ?? []))).toBe('甲报');
  expect(text.slice(...(rangeOf(['wechat', 'name']) ?? []))).toBe('乙');
  expect(rangeOf(['tagline'])).toBeNull();
});

it('tells of what is lacking at the map that lacks it, and mends a name', () => {
  const { problems } = load('\uFEFFnmae: 甲\nnewsletter: {field: a}');
  const text = '\uFEFFnmae: 甲\nnewsletter: {field: a}';
  expect(problems.map(({ offset }) => text.slice(offset, offset + 4))).toEqual(['{fie', 'nmae']);
  expect(problems.map(({ edit }) => edit)).toEqual([undefined, { start: 1, end: 5, text: 'name' }]);
});

it('reads nothing of what is more than settings', () => {
  const { publication, problems } = load(`name: 甲报\n# ${'字'.repeat(100_000)}`);
  expect([publication.name, problems.length, problems[0]?.offset]).toEqual(['a.example', 1, 0]);
});

it.each<[field: string, written: string, read: unknown]>([
  ['icp', '京ＩＣＰ备 12345678 号-1', '京ICP备12345678号-1'],
  ['icp', '京B2ICP证1号', undefined],
  ['icp', '沪1ICP证1号', '沪1ICP证1号'],
  ['icp', '京ICP备1号-', undefined],
  ['icp', 'x京ICP备1号', undefined],
  ['police', '京公网安备 11010502000001 号', { number: '京公网安备11010502000001号', icon: null }],
  ['police', '京公网安备110105020000012号', undefined],
  ['police', '{icon: /assets/a.png}', undefined],
  ['licence', 'CC BY 4.0', { name: 'CC BY 4.0', url: null }],
  ['licence', '{name: a, url: https://a.example/}', { name: 'a', url: 'https://a.example/' }],
  ['licence', '{url: https://a.example/}', undefined],
  ['indexNow', '"12345678"', '12345678'],
  ['indexNow', 'a'.repeat(128), 'a'.repeat(128)],
  ['indexNow', 'a'.repeat(129), undefined],
  ['indexNow', 'abc-efg', undefined],
  ['indexNow', '-bcdefgh', undefined],
  ['indexNow', 'abcdefgh!', undefined],
  ['accounts', '{x: name_15}', { x: '@name_15', facebook: null }],
  ['accounts', '{x: " @a "}', { x: '@a', facebook: null }],
  ['accounts', `{x: ${'a'.repeat(16)}}`, undefined],
  ['accounts', '{x: "@a b"}', undefined],
  ['wechat', '甲报', { name: '甲报', picture: null }],
  ['wechat', '{picture: /assets/图.PNG}', { name: null, picture: '/assets/图.PNG' }],
  ['wechat', '{picture: /assets/a.png?x}', undefined],
  ['wechat', '{picture: /other/a.png}', undefined],
  ['wechat', '{picture: a/assets/a.png}', undefined],
  ['wechat', '{picture: /assets/a.pngx}', undefined],
  ['contact', 'editor@a.example', 'mailto:editor@a.example'],
  ['contact', 'https://a.example/c', 'https://a.example/c'],
  ['contact', 'editor@a', undefined],
  ['contact', 'a b@a.example', undefined],
  ['editUrl', 'https://a.example/{path}', 'https://a.example/{path}'],
  ['editUrl', 'ftp://a.example/{path}', undefined],
  [
    'newsletter',
    '{action: https://a.example/s}',
    { action: 'https://a.example/s', field: 'email', hidden: [], origins: ['https://a.example'] },
  ],
  [
    'newsletter',
    '{action: https://a.example/s, field: m, hidden: {a: [1, x], b: true}, leads_to: [https://b.example/t, https://a.example]}',
    {
      ...{ action: 'https://a.example/s', field: 'm' },
      hidden: [
        ['a', '1'],
        ['a', 'x'],
        ['b', 'true'],
      ],
      origins: ['https://a.example', 'https://b.example'],
    },
  ],
  ['newsletter', '{action: https://a.example/s, hidden: {a: {b: c}}}', undefined],
  ['newsletter', '{action: https://a.example/s, hidden: a}', undefined],
  ['newsletter', '{action: https://a.example/s, leads_to: http://b.example}', undefined],
])('reads %s: %s', (name, written, read) => {
  const key = { editUrl: 'edit_url', indexNow: 'indexnow' }[name] ?? name;
  const { publication, problems } = load(`${key}: ${written}`);
  expect(problems.length).toBe(read === undefined ? 1 : 0);
  const [value, none] = [publication, load('').publication].map(
    (each) => (each as unknown as Record<string, unknown>)[name],
  );
  expect(value).toEqual(read === undefined ? none : read);
});
