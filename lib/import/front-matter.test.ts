import { describe, expect, it } from 'vitest';
import { setFields } from './front-matter';

describe('setFields', () => {
  it.each([
    ['nothing', '---\ntitle: 甲\n---\n正文', {}, '---\ntitle: 甲\n---\n正文'],
    [
      'a new field',
      '---\ntitle: 甲\n---\n正文',
      { lang: 'en' },
      '---\ntitle: 甲\nlang: en\n---\n正文',
    ],
    [
      'one that is there',
      '---\ntitle: 甲 # 注\ndate: 2020/1/2\ntags: a\n---\n',
      { date: '2020-01-02' },
      '---\ntitle: 甲 # 注\ndate: 2020-01-02\ntags: a\n---\n',
    ],
    [
      'a list of several lines',
      '---\ncategories:\n  - [甲, 乙]\n  - 丙\ntags: a\n---\n',
      { categories: ['甲', '乙', '丙: 丁'] },
      '---\ncategories: [甲, 乙, "丙: 丁"]\ntags: a\n---\n',
    ],
    [
      'one with no value',
      '---\nauthor:\ntitle: 甲\n---\n',
      { author: '乙' },
      '---\nauthor: 乙\ntitle: 甲\n---\n',
    ],
    [
      'taking one out',
      '---\ntitle: 甲\nlink: x # 注\ntags: a\n---\n',
      { link: undefined },
      '---\ntitle: 甲\ntags: a\n---\n',
    ],
    [
      'a text in a block',
      '---\nintro: |\n  甲\n  乙\ntags: a\n---\n',
      { intro: undefined },
      '---\ntags: a\n---\n',
    ],
    ['no fields yet', '---\n---\n正文', { title: '甲' }, '---\ntitle: 甲\n---\n正文'],
    ['no front matter', '正文', { title: '甲' }, '---\ntitle: 甲\n---\n正文'],
    [
      'lines of Windows',
      '---\r\ntitle: 甲\r\n---\r\n正文',
      { lang: 'en' },
      '---\r\ntitle: 甲\r\nlang: en\r\n---\r\n正文',
    ],
    [
      'the other end',
      '---\ntitle: 甲\n...\n正文',
      { lang: 'en' },
      '---\ntitle: 甲\nlang: en\n...\n正文',
    ],
    [
      'a byte order mark',
      '\uFEFF---\ntitle: 甲\n---\n',
      { lang: 'en' },
      '\uFEFF---\ntitle: 甲\nlang: en\n---\n',
    ],
  ])('%s', (_, text, changes, expected) => {
    expect(setFields(text, changes)).toBe(expected);
  });
});
