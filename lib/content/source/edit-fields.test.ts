import { describe, expect, it } from 'vitest';
import { applyEdits } from './edit';
import { addToList, setFields } from './edit-fields';
import { findFrontMatter } from './front-matter-block';

const DATE = '2026-11-29 08:00:00 +0800';
const file = (yaml: string, body = '\n正文 # 一。\n') => `---\n${yaml}\n---\n${body}`;

describe('setFields', () => {
  it.each([
    ['title: 题\ndraft: true', `title: 题\ndate: ${DATE}`],
    ['draft: true # 先放着\ntitle: 题', `title: 题\ndate: ${DATE}`],
    [
      'title: "题：一"  # 记\ndate: 2026-01-01   # 日子\ndraft: yes',
      `title: "题：一"  # 记\ndate: ${DATE}   # 日子`,
    ],
    ['date:\ntitle: 题\npublished: false', `date: ${DATE}\ntitle: 题`],
    ["date: '2026-01-01'\ntags: [a, b]", `date: ${DATE}\ntags: [a, b]`],
    [
      'title: |\n  几行\n  的题\ndraft: true\ntags:\n  - a',
      `title: |\n  几行\n  的题\ntags:\n  - a\ndate: ${DATE}`,
    ],
  ])('%j becomes %j, and nothing else changes', (before, after) => {
    const fields = { date: DATE, draft: null, published: null };
    expect(setFields(file(before), fields)).toBe(file(after));
    const inWindows = file(before).replaceAll('\n', '\r\n');
    expect(setFields(`\uFEFF${inWindows}`, fields)).toBe(
      `\uFEFF${file(after).replaceAll('\n', '\r\n')}`,
    );
    expect(setFields(file(after), fields)).toBe(file(after));
  });

  it('puts a list in the place of what was there', () => {
    for (const list of ['/a', '[/a, /b]', '["/a"]'])
      expect(
        setFields(file(`title: 题\nredirect_from: ${list}\nlang: zh`), {
          redirect_from: ['/c', '/d'],
        }),
      ).toBe(file('title: 题\nredirect_from: [/c, /d]\nlang: zh'));
    expect(
      setFields(file('redirect_from:\n  - /a\n  - /b\nlang: zh'), { redirect_from: ['/c'] }),
    ).toBe(file('redirect_from: [/c]\nlang: zh'));
  });

  it.each([
    'title: AI: 题',
    '{title: 题, draft: true}',
    'title: 题\ntitle: 又题\ndraft: true',
    'draft: &a true\nmath: *a',
  ])('leaves to a person what is written as %j', (yaml) => {
    expect(setFields(file(yaml), { draft: null, date: DATE })).toBeNull();
  });

  it('leaves a file without front matter to a person', () => {
    expect(setFields('正文', { date: DATE })).toBeNull();
    expect(setFields('---\n---\n正文', { date: DATE })).toBe(`---\ndate: ${DATE}\n---\n正文`);
  });
});

describe('addToList', () => {
  const added = (text: string) => {
    const { yaml } = findFrontMatter(text);
    const edit = yaml && addToList(text, yaml, 'tags', '新');
    return edit && applyEdits(text, [edit]);
  };

  it.each([
    ['tags: [甲, 乙]', 'tags: [甲, 乙, 新]'],
    ['tags: [甲]  # 记', 'tags: [甲, 新]  # 记'],
    ['tags: []\ntitle: 题', 'tags: [新]\ntitle: 题'],
    ['tags:\n  - 甲\n  - 乙\ntitle: 题', 'tags:\n  - 甲\n  - 乙\n  - 新\ntitle: 题'],
    ['title: 题\ntags:\n- 甲', 'title: 题\ntags:\n- 甲\n- 新'],
    ['tags:\n  - 甲 # 记\n\ntitle: 题', 'tags:\n  - 甲 # 记\n  - 新\n\ntitle: 题'],
    ['title: 题', 'title: 题\ntags:\n  - 新'],
  ])('%j becomes %j', (before, after) => {
    expect(added(file(before))).toBe(file(after));
    expect(added(file(before).replaceAll('\n', '\r\n'))).toBe(file(after).replaceAll('\n', '\r\n'));
  });

  it.each(['tags: 甲', 'tags: {a: 甲}'])('leaves %j to a person', (yaml) => {
    expect(added(file(yaml))).toBeNull();
  });
});
