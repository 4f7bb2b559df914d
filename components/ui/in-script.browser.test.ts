// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { inScript } from './in-script.browser';

afterEach(() => {
  document.documentElement.lang = '';
});

it.each([
  ['', '复制'],
  ['zh-Hans', '复制'],
  ['zh-Hant', '複製'],
])('says it in the script of the page, %j', (lang, said) => {
  document.documentElement.lang = lang;
  expect(inScript('复制', '複製')).toBe(said);
});
