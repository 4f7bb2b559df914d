import { expect, it } from 'vitest';
import { createSourcesOf } from './sources-of';

const summary = { opening: '', characters: 0, minutes: 0, images: [], hash: '' };
const outlets = [
  { name: '甲报', aliases: ['Jia Bao'], words: ['JIA'], except: [], hosts: ['a.example'] },
];
type Post = Parameters<ReturnType<typeof createSourcesOf>>[0];
const of = (sources: Post['sources'], noted: Post['summary']['noted'] = []) =>
  createSourcesOf(outlets)({ sources, summary: { ...summary, noted } });

it('a page is one source, however its address is written', () => {
  const found = of(
    [
      { title: '一', url: 'http://www.c.example/x/?utm_source=a&b=1&a=2#p', publisher: '丙报' },
      { title: '一', url: 'https://c.example/x?a=2&b=1' },
    ],
    [
      {
        title: '别的',
        url: 'https://c.example/x/?b=1&a=2',
        date: '2026-02-03',
        marks: ['fnref-a'],
      },
      {
        title: '二',
        url: 'https://c.example/X',
        archived: { url: 'https://archive.ph/a' },
        marks: ['fnref-a', 'fnref-b'],
      },
      { title: '二', url: 'https://c.example/X', marks: ['fnref-b', 'fnref-c'] },
    ],
  );
  expect(found).toEqual([
    {
      ...{ title: '一', url: 'http://www.c.example/x/?utm_source=a&b=1&a=2#p', publisher: '丙报' },
      ...{ date: '2026-02-03', marks: ['fnref-a'] },
    },
    {
      ...{ title: '二', url: 'https://c.example/X', publisher: null, date: null },
      ...{ archived: { url: 'https://archive.ph/a' }, marks: ['fnref-a', 'fnref-b', 'fnref-c'] },
    },
  ]);
});

it('tells a publisher from one whose name holds an outlet’s, and two of one name by where they are', () => {
  const none = { aliases: [], words: [], except: [] };
  const list = [
    { ...none, name: '《科学》', words: ['科学'], hosts: ['science.example'] },
    { ...none, name: '英国《金报》', aliases: ['金报'], hosts: ['jin.example'] },
    { ...none, name: '中国《金报》', hosts: ['jin.cn.example'] },
  ];
  const outletOf = (publisher: string | undefined, host: string) =>
    createSourcesOf(list)({
      sources: [{ title: '一', url: `https://${host}/x`, ...(publisher && { publisher }) }],
      summary,
    })[0]?.outlet ?? null;
  expect(outletOf('中国科学院', 'cas.example')).toBeNull();
  for (const name of ['科学', '《科学》', '《科学》杂志', '科学 网站'])
    expect(outletOf(name, 'b.example'), name).toBe('《科学》');
  expect(outletOf('金报', 'jin.cn.example')).toBe('中国《金报》');
  expect(outletOf('《金报》', 'jin.example')).toBe('英国《金报》');
  expect(outletOf('中国金报', 'b.example')).toBe('中国《金报》');
  expect(outletOf('金报', 'b.example')).toBe('英国《金报》');
  expect(outletOf('科学', 'jin.example')).toBe('《科学》');
  expect(outletOf(undefined, 'www.jin.example')).toBe('英国《金报》');
});

it('knows outlets by who published, and by hosts where nobody is named', () => {
  const url = 'https://news.a.example/x';
  expect(of([{ title: '一', url }])).toMatchObject([{ outlet: '甲报', publisher: '甲报' }]);
  expect(of([{ title: '一', url: 'https://b.example', publisher: 'JIA' }])).toMatchObject([
    { outlet: '甲报', publisher: 'JIA' },
  ]);
  expect(of([{ title: '一', url, publisher: '乙报' }])).toEqual([
    { title: '一', url, publisher: '乙报', date: null },
  ]);
});
