import { expect, it } from 'vitest';
import { examineBody } from './examine-body';
import { notedSources } from './noted-sources';

const A = 'https://a.example/x';

/** The sources that the note of a text names. */
const noted = (note: string, text = '字[^a]。') =>
  notedSources(examineBody(`---\ntitle: 题\n---\n${text}\n\n[^a]: ${note}\n`).tree).map(
    ({ marks: _, ...source }) => source,
  );

it.each([
  [`[标题](${A})`, { title: '标题', url: A }],
  [`甲报，[标题](${A})，2026年2月3日。`, { title: '标题', url: A, date: '2026-02-03' }],
  [`[标题](${A}) 2026-02-03`, { title: '标题', url: A, date: '2026-02-03' }],
  [`[标题](${A})，2026-03-01访问`, { title: '标题', url: A }],
  [`[标题](${A})，访问于 2026-03-01`, { title: '标题', url: A }],
  [`[标题](${A})，2026-02-03，2026-03-01 检索`, { title: '标题', url: A, date: '2026-02-03' }],
  [`[标题](${A})，2026-02-03、2026-02-04`, { title: '标题', url: A }],
  [`[标题](${A})，2026-13-40`, { title: '标题', url: A }],
  // Days that are on no calendar, and one that is in leap years alone.
  [`[标题](${A})，2026-02-30`, { title: '标题', url: A }],
  [`[标题](${A})，2026年4月31日`, { title: '标题', url: A }],
  [`[标题](${A})，2026年2月29日`, { title: '标题', url: A }],
  [`[标题](${A})，2028年2月29日`, { title: '标题', url: A, date: '2028-02-29' }],
  [`甲报：标题，<${A}>`, { title: '甲报：标题', url: A }],
  [`《标题》，[原文](${A})，2026-02-03`, { title: '《标题》', url: A, date: '2026-02-03' }],
  [A, { title: 'a.example/x', url: A }],
  [`<a href="//a.example/x">标题</a>`, { title: '标题', url: A }],
  ['https://a.example/%B1%A8', { title: 'a.example/%B1%A8', url: 'https://a.example/%B1%A8' }],
  ['https://a.example/%E6%8A%A5', { title: 'a.example/报', url: 'https://a.example/%E6%8A%A5' }],
  [`[标题][r]\n\n[r]: ${A}`, { title: '标题', url: A }],
])('%s', (note, source) => {
  expect(noted(note)).toEqual([source]);
});

it.each([
  '字',
  '[字](/posts)',
  '[字](#fn-a)',
  '<a@a.example>',
  '`https://a.example/x`',
  '见第[1](x.md)页',
])('a note without a link elsewhere is none: %s', (note) => {
  expect(noted(note)).toEqual([]);
});

it('each link is one, and a copy belongs to what stands before it', () => {
  const copy = `https://web.archive.org/web/20260301123456/${A}`;
  expect(noted(`[一](${A})（[存档](${copy})）、[二](https://b.example)`)).toEqual([
    { title: '一', url: A, archived: { url: copy, date: '2026-03-01' } },
    { title: '二', url: 'https://b.example/' },
  ]);
  expect(noted(`[一](https://archive.ph/abc)`)).toEqual([
    { title: '一', url: 'https://archive.ph/abc' },
  ]);
});

it('knows the marks that lead to it', () => {
  const body = `字[^a]，字[^a]，字[^b]。\n\n[^a]: [一](${A})\n\n    段[二](https://b.example)\n\n[^b]: [三](https://c.example)\n[^c]: [四](https://d.example)`;
  const { tree } = examineBody(`---\ntitle: 题\n---\n${body}\n`);
  expect(notedSources(tree).map(({ title, marks }) => [title, marks])).toEqual([
    ['一', ['fnref-a', 'fnref-a-2']],
    ['二', ['fnref-a', 'fnref-a-2']],
    ['三', ['fnref-b']],
  ]);
});

it('names of notes may be Chinese', () => {
  const { tree } = examineBody(`---\ntitle: 题\n---\n字[^甲 报]字[^甲报]\n\n[^甲报]: [一](${A})\n`);
  expect(notedSources(tree)[0]?.marks).toEqual(['fnref-甲报']);
});
