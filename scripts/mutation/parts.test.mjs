import { expect, it } from 'vitest';
import { ROOT } from '../lib/project.mjs';
import { sourceFiles } from '../lib/source-files.mjs';
import { codeOf, PARTS, testsOf } from './parts.mjs';

const files = sourceFiles(ROOT);
const tests = files.filter((file) => file.includes('.test.'));

it.each(Object.keys(PARTS))('finds the code of the part %s, and tests about it', (part) => {
  expect(testsOf(part, tests)).not.toEqual([]);
  const code = codeOf(part, files);
  expect(code).not.toEqual([]);
  expect(code.filter((file) => /\.test\.|\.d\.ts$|\.css$/u.test(file))).toEqual([]);
});

it('puts each file of lib/content but its model in one part', () => {
  const parts = Object.keys(PARTS).flatMap((part) => codeOf(part, files));
  expect(new Set(parts).size).toBe(parts.length);
  const others = codeOf('lib/content', files).filter((file) => !parts.includes(file));
  expect(others).toEqual(['lib/content/model.ts']);
});

it('finds folders and files by path', () => {
  const all = ['lib/search/a.ts', 'lib/search/a.test.ts', 'lib/search-x/b.ts', 'lib/c.mjs'];
  expect(codeOf('lib/search', all)).toEqual(['lib/search/a.ts']);
  expect(codeOf('lib/search/', all)).toEqual(['lib/search/a.ts']);
  expect(codeOf('lib/search-x/b.ts', all)).toEqual(['lib/search-x/b.ts']);
  expect(codeOf('lib/nothing', all)).toEqual([]);
});

it('asks the tests of a part, and of a folder all, but not the dear', () => {
  const all = ['lib/feeds/a.test.ts', 'lib/x/b.test.tsx'];
  const dear = [
    'lib/feeds/a.property.test.ts',
    'tests/fuzz/a.test.ts',
    'lib/markdown/limits-cost.test.ts',
  ];
  expect(testsOf('feeds', [...all, ...dear])).toEqual(['lib/feeds/a.test.ts']);
  expect(testsOf('lib/a', [...all, ...dear])).toEqual(['lib/feeds/a.test.ts', 'lib/x/b.test.tsx']);
});
