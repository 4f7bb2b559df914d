import { expect, it } from 'vitest';
import { createResolve } from './resolve';

const resolve = createResolve([
  { id: 'sophie-wang', name: 'Sophie Wang', aliases: ['王'] },
  { id: 'daily', name: '日报', aliases: ['ai'] },
  { id: 'ai', name: 'AI', aliases: [] },
]);

it.each([
  ['sophie-wang', 'sophie-wang'],
  [' sophie  WANG ', 'sophie-wang'],
  ['Ｓｏｐｈｉｅ Ｗａｎｇ', 'sophie-wang'],
  ['王', 'sophie-wang'],
  ['日报', 'daily'],
  ['ai', 'ai'],
  ['无名', null],
])('%j is %j', (name, id) => {
  expect(resolve(name)).toBe(id);
});
