import { expect, it, vi } from 'vitest';
import { findLanguage, type Language } from './languages';
import { tokenize } from './tokens';

// The first use of a grammar takes seconds on a busy machine (C++: 3).
vi.setConfig({ testTimeout: 60_000 });

const language = (name: string): Language => {
  const found = findLanguage(name);
  if (!found) throw new Error(name);
  return found;
};

it('says what each piece is, line by line, neighbours of one kind together', async () => {
  expect(await tokenize('let a = "甲"; // 注\n\n', language('js'))).toEqual([
    [
      { text: 'let', kind: 'keyword' },
      { text: ' a ', kind: null },
      { text: '=', kind: 'keyword' },
      { text: ' ', kind: null },
      { text: '"甲"', kind: 'string' },
      { text: '; ', kind: null },
      { text: '// 注', kind: 'comment' },
    ],
    [],
    [],
  ]);
});

/** Code that a newsroom is likely to print, a line of each language. */
const samples: [name: string, code: string][] = [
  ['bash', 'echo "$HOME" # 注'],
  ['c', 'int main(void) { return 0; }'],
  ['c++', 'std::string s = "x";'],
  ['c#', 'var s = "x";'],
  ['css', 'a { color: red; }'],
  ['diff', '-旧\n+新'],
  ['docker', 'FROM node:20'],
  ['go', 'func main() {}'],
  ['html', '<p class="x">甲</p>'],
  ['java', 'class A {}'],
  ['json', '{ "a": 1 }'],
  ['jsx', 'const a = <b c="d" />'],
  ['kotlin', 'fun main() {}'],
  ['lua', 'local a = 1'],
  ['markdown', '`题`'],
  ['mermaid', 'graph TD'],
  ['php', '<?php echo "x";'],
  ['python', 'def f(x): return x'],
  ['ruby', 'def f; end'],
  ['rust', 'fn main() {}'],
  ['sql', 'select 1 from a'],
  ['swift', 'let a = 1'],
  ['toml', 'a = 1'],
  ['typescript', 'const a: string = `b`'],
  ['vue', '<template><a /></template>'],
  ['yaml', 'a: "b"'],
];

it.each(samples)('colours %s and loses nothing of it', async (name, code) => {
  const lines = await tokenize(code, language(name));
  expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(code);
  expect(lines.flat().some(({ kind }) => kind !== null)).toBe(true);
});

it('leaves a line plain that no hand has written', async () => {
  const code = `let a = [${'1,'.repeat(5000)}]`;
  expect(await tokenize(code, language('js'))).toEqual([[{ text: code, kind: null }]]);
});
