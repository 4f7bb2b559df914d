import { expect, it } from 'vitest';
import { hasHalfDate } from './dates.shared';
import { MAX_LENGTH, MAX_TERMS, parseQuery } from './query';

const bare = (...texts: string[]) => texts.map((text) => ({ text, exact: false }));

it.each([
  ['算力飞轮', { terms: bare('算力飞轮'), filters: {} }],
  ['  Claude　Code \n', { terms: bare('Claude', 'Code'), filters: {} }],
  [
    '"Claude  Code" 发布',
    { terms: [{ text: 'Claude Code', exact: true }, ...bare('发布')], filters: {} },
  ],
  [
    '“算力”「飞轮」',
    {
      terms: [
        { text: '算力', exact: true },
        { text: '飞轮', exact: true },
      ],
      filters: {},
    },
  ],
  ['category:日报 芯片', { terms: bare('芯片'), filters: { category: '日报' } }],
  ['作者："Sophie Wang"', { terms: [], filters: { author: 'Sophie Wang' } }],
  ['AUTHOR:“林 样例” a', { terms: bare('a'), filters: { author: '林 样例' } }],
  ['after:2026 before:2026-03-01', { terms: [], filters: { after: '2026', before: '2026-03-01' } }],
  ['http://a.example', { terms: bare('http://a.example'), filters: {} }],
  ['""', { terms: bare('""'), filters: {} }],
  ['没有结束的"引号', { terms: bare('没有结束的"引号'), filters: {} }],
  ['\u0000a\uD800b\u200B', { terms: bare('ab'), filters: {} }],
  ['算\u200B力', { terms: bare('算力'), filters: {} }],
  ['Cafe\u0301', { terms: bare('Café'), filters: {} }],
  ['.*+?^${}()|[]\\', { terms: bare('.*+?^${}()|[]\\'), filters: {} }],
  ["'; DROP TABLE posts;--", { terms: bare("';", 'DROP', 'TABLE', 'posts;--'), filters: {} }],
  ['<script>alert(1)</script>', { terms: bare('<script>alert(1)</script>'), filters: {} }],
])('reads %j', (input, query) => {
  expect(parseQuery(input)).toMatchObject(query);
});

it.each([
  ['', 'empty'],
  [' \t\u0000\uDFFF', 'empty'],
  ['字'.repeat(MAX_LENGTH + 1), 'too-long'],
  ['字'.repeat(10_000), 'too-long'],
  ['a '.repeat(MAX_TERMS + 1), 'too-many-terms'],
  ['after:昨天', 'bad-date'],
  ['before:2026-13', 'bad-date'],
  ['after:2026-2-1', 'bad-date'],
] as const)('says of %j that it is %s', (input, problem) => {
  expect(parseQuery(input)).toBe(problem);
});

it('takes as much as it may have', () => {
  expect(parseQuery('字'.repeat(MAX_LENGTH))).toMatchObject({
    terms: bare('字'.repeat(MAX_LENGTH)),
  });
  expect(parseQuery('a '.repeat(MAX_TERMS))).toMatchObject({ terms: { length: MAX_TERMS } });
  // Filters are no terms.
  expect(parseQuery(`before:2026 after:2025 ${'a '.repeat(MAX_TERMS)}`)).toMatchObject({
    terms: { length: MAX_TERMS },
    filters: { before: '2026', after: '2025' },
  });
});

it('keeps the whole, without filters, to be found as a phrase', () => {
  expect(parseQuery('他说：“好。”  然后　category:日报 走了')).toMatchObject({
    text: '他说：“好。” 然后 走了',
    terms: [{ text: '好。', exact: true }, ...bare('他说：', '然后', '走了')],
  });
});

it.each([
  ['样例镇 after:202', true],
  ['样例镇 after:2020-', true],
  ['早于：2020-13', true],
  ['after:2020 before:20', true],
  ['After:"202"', true],
  ['样例镇 after:2020', false],
  ['不早于：2020-02 早于：「2020-03-01」', false],
  ['不早於：2020-02 早於：「2020-03-01」', false],
  ['早於：2020-13', true],
  ['after: 202', false],
  ['thereafter:202', false],
  ['after', false],
])('the panel holds %j back, %s, as it would be refused', (query, isHalf) => {
  expect(hasHalfDate(query)).toBe(isHalf);
  expect(parseQuery(query) === 'bad-date').toBe(isHalf);
});
