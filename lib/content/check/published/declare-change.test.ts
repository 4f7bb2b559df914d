import { describe, expect, it } from 'vitest';
import { declareChange } from './declare-change';

const date = '2026-03-01 09:00:00 +0800';
const note = '甲: “乙” #丙, {丁}';
const correction = { kind: 'correction', date, note, minor: false } as const;
const item = `{ date: ${date}, note: "甲: “乙” #丙, {丁}" }`;

describe('a correction', () => {
  it.each([
    ['none yet', 'title: 题\n', `title: 题\ncorrections:\n  - ${item}\n`],
    [
      'a list',
      'corrections:\n  - { date: 2026-03-01, note: 改 }\ntitle: "题" # 注\n',
      `corrections:\n  - { date: 2026-03-01, note: 改 }\n  - ${item}\ntitle: "题" # 注\n`,
    ],
    [
      'a list at the margin, of maps in lines',
      'corrections:\n- date: 2026-03-01\n  note: 改\n',
      `corrections:\n- date: 2026-03-01\n  note: 改\n- ${item}\n`,
    ],
    [
      'a list with a remark behind it',
      'corrections:\n  - { date: 2026-03-01, note: 改 } # 见来信\n\nlang: zh\n',
      `corrections:\n  - { date: 2026-03-01, note: 改 } # 见来信\n  - ${item}\n\nlang: zh\n`,
    ],
    [
      'a list in brackets',
      'corrections: [{ date: 2026-03-01, note: 改 }]\nlang: zh\n',
      `corrections: [{ date: 2026-03-01, note: 改 }, ${item}]\nlang: zh\n`,
    ],
    ['an empty list', 'corrections: []\n', `corrections: [${item}]\n`],
  ])('is added to %s', (_, before, after) => {
    const file = (fields: string) => `---\n${fields}---\n\n正文 \n`;
    expect(declareChange(file(before), correction)).toBe(file(after));
    const crlf = (fields: string) => file(fields).replaceAll('\n', '\r\n');
    expect(declareChange(crlf(before), correction)).toBe(crlf(after));
    expect(declareChange(`\uFEFF${file(before)}`, correction)).toBe(`\uFEFF${file(after)}`);
  });

  it('may be of a slip', () => {
    expect(declareChange('---\ntitle: 题\n---\n', { ...correction, note: '字', minor: true })).toBe(
      `---\ntitle: 题\ncorrections:\n  - { date: ${date}, note: 字, minor: true }\n---\n`,
    );
  });

  it.each([
    ['no front matter', '正文'],
    ['front matter with a mistake', '---\ntitle: AI: 题\n---\n'],
    ['corrections that are no list', '---\ntitle: 题\ncorrections: 改\n---\n'],
  ])('is not added to %s', (_, text) => {
    expect(declareChange(text, correction)).toBeNull();
  });
});

describe('an update', () => {
  it.each([
    ['title: 题\n', `title: 题\nupdated: ${date}\n`],
    ['updated: 2026-02-28 # 前一次\ntitle: 题\n', `updated: ${date} # 前一次\ntitle: 题\n`],
    ['last_modified_at: "2026-02-28"\n', `last_modified_at: ${date}\n`],
  ])('stands in %j', (before, after) => {
    expect(declareChange(`---\n${before}---\n文`, { kind: 'updated', date })).toBe(
      `---\n${after}---\n文`,
    );
  });
});
