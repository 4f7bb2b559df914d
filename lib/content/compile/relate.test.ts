import { expect, it } from 'vitest';
import { relate, termsOf } from './relate';

const article = (id: string, title: string, text: string) => ({
  id,
  terms: termsOf(title, { text, headings: [] }),
});

const corpus = [
  article('moon-1', '虚构的月球车', '月球车在样例环形山里行驶，传回照片。'),
  article('bank', '虚构的银行数据库', '银行把账本迁到分布式数据库 TiDB。'),
  article('moon-2', '环形山里的虚构月球车', '照片里是月球车的车辙，环形山很安静。'),
  article('db', '怎样选分布式数据库', 'TiDB 与别的分布式数据库有什么不同。'),
  article('alone', '全然无关的一篇', '蘑菇、苔藓、雨水。'),
  article('draw', '素描入门', '铅笔、橡皮、画纸。'),
  article('tea', '泡茶', '水温、茶叶、茶壶。'),
];

it('finds the articles about the same things, and none where there are none', () => {
  const related = relate(corpus);
  expect(related.get('moon-1')?.[0]).toBe('moon-2');
  expect(related.get('moon-2')?.[0]).toBe('moon-1');
  expect(related.get('bank')?.[0]).toBe('db');
  expect(related.get('alone')).toEqual([]);
});

it('takes no notice of what most articles say', () => {
  const related = relate(
    Array.from({ length: 10 }, (_, index) => article(String(index), '样例日报', '每天都有')),
  );
  expect([...related.values()].flat()).toEqual([]);
});

it('names each article once, itself never, and at most eight', () => {
  const many = Array.from({ length: 40 }, (_, index) => article(`o${index}`, `甲${index}`, '乙丙'));
  const same = Array.from({ length: 11 }, (_, index) => article(`s${index}`, '火星探测', '火星'));
  const of = relate([...many, ...same]).get('s3') ?? [];
  expect(of).toEqual(['s0', 's1', 's2', 's4', 's5', 's6', 's7', 's8']);
});

it('counts Latin words whole, Chinese in pairs that no function word spans, the title five times', () => {
  expect(termsOf('GPT-4o的发布', { text: '发布了ＡＩ，a', headings: ['样例'] })).toEqual({
    'gpt-4o': 5,
    发布: 6,
    样例: 1,
    ai: 1,
  });
});

it('looks at the beginning of a text alone, and keeps headings apart', () => {
  const of = (text: string, headings: string[] = []) => termsOf('', { text, headings });
  expect(of(`${'a'.repeat(1498)} x${'y'.repeat(9)}`)).toEqual({ ['a'.repeat(1498)]: 1 });
  expect(of(`${'。'.repeat(1498)}月亮`)).toEqual({ 月亮: 1 });
  expect(of(`${'。'.repeat(1499)}月亮`)).toEqual({});
  expect(of('', ['月亮', '地球'])).toEqual({ 月亮: 1, 地球: 1 });
  expect(of('𠮷野家')).toEqual({ 𠮷野: 1, 野家: 1 });
  expect(of('v1.2-rc+3. a-b A-B')).toEqual({ 'v1.2-rc+3': 1, 'a-b': 2 });
});

it('keeps the hundred terms that are said most', () => {
  const words = Array.from({ length: 120 }, (_, index) => `w${String(index)}`);
  const kept = Object.keys(termsOf('w119', { text: words.join(' '), headings: ['w118'] }));
  expect(kept).toHaveLength(100);
  expect(kept.slice(0, 3)).toEqual(['w119', 'w118', 'w0']);
  expect(kept).not.toContain('w98');
});

it('takes what two articles or a third of all say for their matter, and no more', () => {
  const related = (sharing: number, all: number) => {
    const texts = Array.from({ length: all }, (_, index) =>
      article(String(index), index < sharing ? '火星' : `甲${String(index)}`, ''),
    );
    return relate(texts).get('0');
  };
  expect(related(2, 2)).toEqual(['1']);
  expect(related(3, 10)).toEqual(['1', '2']);
  expect(related(4, 10)).toEqual([]);
  expect(related(1, 10)).toEqual([]);
});
