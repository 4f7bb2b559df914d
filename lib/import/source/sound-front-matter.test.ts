import { expect, it } from 'vitest';
import { readFrontMatter } from '@/lib/content/source/front-matter';
import type { Note } from '../note';
import { soundFrontMatter } from './sound-front-matter';

const read = (yaml: string) => {
  const notes: Note[] = [];
  const text = soundFrontMatter(`---\n${yaml}\n---\n正文\n`, 'a.md', (note) => notes.push(note));
  const { raw, errors } = readFrontMatter(text);
  return { text, raw, errors, levels: notes.map(({ level }) => level) };
};

it.each([
  ['a field twice: the last holds', 'title: 甲\ntitle: 乙', { title: '乙' }],
  [
    'tabs after colons',
    'layout:\t\tpost\ntitle:\t"甲"\ntags:\n\t- 一',
    { title: '甲', tags: ['一'] },
  ],
  ['a list that ends at the margin', 'title: 甲\ncategories: [ \n"Go"\n]', { categories: ['Go'] }],
  [
    'a colon in a value',
    'title: 甲: 乙: 丙\ndate: 2026-02-28',
    { title: '甲: 乙: 丙', date: '2026-02-28' },
  ],
  [
    'text after quotes',
    'title: "甲" 与乙\ntags: [一, 二]',
    { title: '"甲" 与乙', tags: ['一', '二'] },
  ],
  [
    'a sign that YAML keeps for itself',
    'title: @甲 `乙`\nslug: %a',
    { title: '@甲 `乙`', slug: '%a' },
  ],
  ['text after brackets', 'title: [转] 甲\nauthor: 乙', { title: '[转] 甲', author: '乙' }],
  ['a quote that is not closed', 'title: \'甲\ntags:\n  - 一\n  - "二"', { tags: ['一', '二'] }],
  [
    'colons without a blank',
    'title:甲\ndate: 2026-01-02\ntags:x\nurl: https://e.example/',
    { title: '甲', date: '2026-01-02', tags: 'x', url: 'https://e.example/' },
  ],
  ['a list of what is no YAML', 'title: 甲\ntags:\n- @一\n- %二', { tags: ['@一', '%二'] }],
])('%s', (_, yaml, fields) => {
  const { raw, errors } = read(yaml);
  expect(errors).toEqual([]);
  expect(raw).toMatchObject(fields);
});

it('leaves what is sound as it is', () => {
  const { text, levels } = read('title:   "甲"  # 题目');
  expect(text).toBe('---\ntitle:   "甲"  # 题目\n---\n正文\n');
  expect(levels).toEqual([]);
});

it('asks to look where fields had to be guessed', () => {
  expect(read('title: 甲: 乙').levels).toEqual(['look']);
  expect(read('title: 甲\ntitle: 乙').levels).toEqual(['done']);
});

it('leaves out data of a theme that the gate would not read', () => {
  const links = Array.from({ length: 2000 }, (_, at) => `  - name: 样张 ${String(at)}`).join('\n');
  const { raw, errors } = read(`title: 友链\nlinks:\n${links}`);
  expect(errors).toEqual([]);
  expect(raw).toEqual({ title: '友链' });
});

it('leaves what holds no field', () => {
  expect(read('只是文字').text).toBe('---\n只是文字\n---\n正文\n');
});
