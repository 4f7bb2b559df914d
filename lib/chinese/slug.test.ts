import { expect, it } from 'vitest';
import { foldName, slugify } from './slug';

it.each([
  ['日报', '日报'],
  ['AI', 'ai'],
  ['大模型 Agents/工具', '大模型-agents-工具'],
  ['Ｎｏｄｅ.js', 'node.js'],
  ['C++', 'c++'],
  ['  ……  ', ''],
])('slugify(%j) is %j', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

it('folds width, case and space', () => {
  expect(foldName(' Ｓｏｐｈｉｅ   wang ')).toBe('sophie wang');
});
