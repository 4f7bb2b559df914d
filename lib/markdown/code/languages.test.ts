import { expect, it } from 'vitest';
import { findLanguage, isPlain, languageNames } from './languages';
import { rougeNames, rougeOnly } from './rouge-names';

it.each([
  ['ts', 'typescript', 'TypeScript'],
  ['TypeScript', 'typescript', 'TypeScript'],
  ['c++', 'cpp', 'C++'],
  ['sh', 'shellscript', 'Shell'],
  ['yml', 'yaml', 'YAML'],
  ['golang', 'go', 'Go'],
  ['Objective_C', 'objective-c', 'Objective-C'],
  ['rust,no_run', 'rust', 'Rust'],
])('%s is %s', (name, id, shown) => {
  expect(findLanguage(name)).toEqual({ id, name: shown });
});

it.each(['', 'text', 'brainfuck', ',a', 'no-such-language', 'constructor'])(
  '%j is none',
  (name) => {
    expect(findLanguage(name)).toBeNull();
  },
);

it('tells text from a mistake', () => {
  expect(['text', 'TXT', 'txet'].map(isPlain)).toEqual([true, true, false]);
  expect(languageNames()).toContain('rust');
});

it('reads every name of Rouge’s as one of Shiki’s, or says that there is none', () => {
  const own = languageNames();
  for (const [name, id] of Object.entries(rougeNames)) {
    expect(own, name).not.toContain(name);
    expect(findLanguage(name), name).toMatchObject({ id });
  }
  for (const name of rougeOnly) {
    expect(own, name).not.toContain(name);
    expect(findLanguage(name), name).toBeNull();
    expect(isPlain(name.toUpperCase()), name).toBe(true);
  }
});
