import { expect, it } from 'vitest';
import { foldText } from './fold-text';

it.each([
  ['ＧＬＭ－５', 'glm-5'],
  ['OpenAI', 'openai'],
  ['輝達開源模型', '辉达开源模型'],
  ['皇后的頭髮', '皇后的头发'],
  ['“好”，２．５％！', '“好”,2.5%!'],
  ['全角　空格', '全角 空格'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('keeps every character at its place, whatever the text', () => {
  const everything = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join(
    '',
  );
  expect(foldText(everything)).toHaveLength(everything.length);
  for (const text of ['㈱…½ﬁ', '𠮷🌙', '\uD800x', 'İ', 'é'.normalize('NFD')]) {
    expect(foldText(text)).toHaveLength(text.length);
  }
});

it('changes nothing the second time', () => {
  const once = foldText('臺灣ＡＢＣ與「書」ǅ');
  expect(foldText(once)).toBe(once);
});
