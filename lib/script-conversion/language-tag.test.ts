import { expect, it } from 'vitest';
import { scriptOfTag } from './language-tag';

it.each([
  ['zh', 'unmarked'],
  ['yue', 'unmarked'],
  ['zh-CN', 'zh-hans'],
  ['zh-sg', 'zh-hans'],
  ['zh-Hans-HK', 'zh-hans'],
  ['zh-TW', 'zh-hant'],
  ['yue-HK', 'zh-hant'],
  ['nan-TW', 'zh-hant'],
  ['zh-Hant-CN', 'zh-hant'],
  ['ja', null],
  ['en-HK', null],
  ['zha', null],
  ['', null],
])('%j', (tag, script) => {
  expect(scriptOfTag(tag)).toBe(script);
});
