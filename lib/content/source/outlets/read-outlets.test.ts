import { expect, it } from 'vitest';
import { readOutlets } from './read-outlets';

const read = (source: string) => {
  const { outlets, problems } = readOutlets(source);
  return { outlets, told: problems.map(({ problem }) => problem) };
};

it('reads outlets, and what they are called', () => {
  const { outlets, told } = read(
    '- {name: 甲报, aliases: [Jia Bao, 甲日报], hosts: [WWW.a.example, b.example]}\n- 乙报\n',
  );
  expect(told).toHaveLength(1);
  expect(outlets).toMatchObject([{ name: '甲报', aliases: ['Jia Bao', '甲日报'] }]);
  expect(outlets[0]?.hosts).toEqual(['a.example', 'b.example']);
});

it.each([
  ['- {name: 甲报}\n\n- {name: 乙报, aliases: 甲报}', 1, '第 1 行', 'line 1'],
  ['- {name: 甲报, hosts: a.example}\n- {name: 乙报, hosts: www.A.example}', 1, '“甲报”', '"甲报"'],
  ['- {name: 甲报, aliases: 甲}', 1, '只有一个字', 'one character'],
  ['- {name: 甲报, hosts: "https://a.example/"}', 1, 'reuters.com', 'reuters.com'],
  ['- {name: 甲报, hosts: a}', 1, 'reuters.com', 'reuters.com'],
  ['- {name: 甲报, hosts: a.example/x}', 1, 'reuters.com', 'reuters.com'],
])('tells of what cannot be: %j', (source, count, zh, en) => {
  const { told } = read(source);
  expect(told).toHaveLength(count);
  expect(told[0]?.zh).toContain(zh);
  expect(told[0]?.en).toContain(en);
});

it('leaves out an outlet whose name is taken, and keeps the rest', () => {
  const { outlets, told } = read('- {name: 甲报}\n- {name: 甲报}\n- {name: 乙报}');
  expect(outlets.map(({ name }) => name)).toEqual(['甲报', '乙报']);
  expect(told).toHaveLength(1);
  expect(read('name: 甲报').outlets).toEqual([]);
  expect(read('- {aliases: 甲报}').told[0]?.zh).toMatch(/name/u);
});
