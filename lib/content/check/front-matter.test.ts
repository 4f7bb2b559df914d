import { expect, it } from 'vitest';
import { readFrontMatter } from './front-matter';

function read(text: string) {
  const result = readFrontMatter(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

function errorsOf(text: string) {
  const result = readFrontMatter(text);
  return result.ok ? [] : result.errors.map(({ line, column, problem }) => [line, column, problem.zh]);
}

it('reads values as YAML 1.2 gives them, dates as text', () => {
  const { raw } = read('---\ntitle: 题\ndate: 2026-02-28 17:00:00 +0800\ntags: [1, 二]\n---\n正文');
  expect(raw).toEqual({ title: '题', date: '2026-02-28 17:00:00 +0800', tags: [1, '二'] });
});

it('reads a file with a byte order mark and Windows line ends', () => {
  const { raw, locate } = read('\uFEFF---\r\ntitle: 题\r\ndate: 2026\r\n---\r\n正文');
  expect(raw).toEqual({ title: '题', date: 2026 });
  expect(locate('date')).toEqual({ line: 3, column: 7 });
});

it('knows where a value stands, and says the first line of a field that is not there', () => {
  const { locate } = read('---\ntitle: 题\nauthors:\n  - 甲\n---\n');
  expect(locate('title')).toEqual({ line: 2, column: 8 });
  expect(locate('authors')).toEqual({ line: 4, column: 3 });
  expect(locate('date')).toEqual({ line: 2, column: 1 });
});

it('does not take a rule in the body for the end of the front matter', () => {
  expect(read('---\ntitle: a\n---\n\n---\nb').raw).toEqual({ title: 'a' });
});

it.each([
  ['没有字段的文件', 1, '没有用两行 ---'],
  ['---\ntitle: 题\n', 1, '没有用两行 ---'],
  ['---\n---\n', 2, '没有字段'],
  ['---\ntitle：题\n---\n', 2, '全角冒号'],
  ['---\ndate: 2026\ntitle: AI: 我们\n---\n', 3, '半角冒号'],
  ['---\ntitle: 题\ntitle: 目\n---\n', 3, '写了两次'],
  ['---\ntitle: "题\ndate: 2026-01-01\n---\n', 4, '没有配对'],
  ['---\ntitle: 题\nauthors:\n\t- 甲\n---\n', 4, '制表符'],
])('%j is an error on line %i', (text, line, message) => {
  expect(errorsOf(text)).toContainEqual([line, expect.any(Number), expect.stringContaining(message)]);
});
