import { expect, it } from 'vitest';
import { findLanguage, isPlain, languageNames } from './languages';

it.each([
  ['ts', 'typescript', 'TypeScript'],
  ['TypeScript', 'typescript', 'TypeScript'],
  ['c++', 'cpp', 'C++'],
  ['sh', 'shellscript', 'Shell'],
  ['yml', 'yaml', 'YAML'],
])('%s is %s', (name, id, shown) => {
  expect(findLanguage(name)).toEqual({ id, name: shown });
});

it.each(['', 'text', 'no-such-language', 'constructor'])('%j is none', (name) => {
  expect(findLanguage(name)).toBeNull();
});

it('tells text from a mistake', () => {
  expect(['text', 'TXT', 'txet'].map(isPlain)).toEqual([true, true, false]);
  expect(languageNames()).toContain('rust');
});
