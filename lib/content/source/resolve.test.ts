import { expect, it } from 'vitest';
import { createResolve } from './resolve';

const documents = [
  { id: 'sophie-wang', name: 'Sophie Wang', aliases: ['王'] },
  { id: 'daily', name: '日报', aliases: ['ai', 'Sophie Wang'] },
  { id: 'ai', name: 'AI', aliases: ['王', '日报'] },
  { id: 'second', name: 'AI', aliases: [] },
];

it.each([
  ['sophie-wang', 'sophie-wang'],
  [' sophie  WANG ', 'sophie-wang'],
  ['Ｓｏｐｈｉｅ Ｗａｎｇ', 'sophie-wang'],
  ['王', 'sophie-wang'],
  ['日报', 'daily'],
  ['ai', 'ai'],
  ['second', 'second'],
  ['无名', null],
])('%j is %j', (name, id) => {
  expect(createResolve(documents)(name)).toBe(id);
});
