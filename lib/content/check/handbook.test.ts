import { expect, it } from 'vitest';
import { readProjectFile } from '@/tests/project-files';
import { fillHandbook } from './handbook';

it('the handbook is up to date; if not: npm run handbook', () => {
  const handbook = readProjectFile('docs/editors-handbook.md');
  expect(fillHandbook(handbook)).toBe(handbook);
});

it('says which block is not there', () => {
  expect(() => fillHandbook('# 手册')).toThrow(/字段/u);
});
