import { expect, it } from 'vitest';
import { readFrontMatter } from '@/lib/content/source/front-matter';
import { newPostText } from './new-post';

const DATE = '2026-11-28 23:00:00 +0800';
const write = (template: string | null, title = '题') =>
  newPostText({ title, date: DATE, author: 'Lin Demo', categories: ['AI', '日报'], template });

it('is a draft with all that is known, in the form that the handbook has', () => {
  expect(write(null)).toBe(
    `---\ntitle: 题\ndate: ${DATE}\nauthor: Lin Demo\ncategories: [AI, 日报]\ndraft: true\n---\n\n<!-- 正文从这里写起；写好了删去这一行。 -->\n`,
  );
  expect(write(null, 'Chips, and power')).toContain('title: Chips, and power\n');
  expect(
    newPostText({ title: '题', date: DATE, author: null, categories: [], template: null }),
  ).toContain(`---\ntitle: 题\ndate: ${DATE}\ndraft: true\n---\n`);
});

it.each([
  'AI: 我们',
  '# 井',
  '123',
  'true',
  '"引"',
  "it's",
  '- 一',
  '[方]',
  '{花}',
  '@甲',
  '题 #二',
  '🌙',
])('keeps the title %j', (title) => {
  expect(readFrontMatter(write(null, title)).raw).toMatchObject({ title, draft: true });
});

it('has the fields and the body of its template, and its own fields itself', () => {
  const template =
    '---\r\ntitle: 模板\r\ntags:\r\n  - 早报\r\nai: assisted # 按惯例\r\ndraft: false\r\n---\r\n\r\n## 要点\r\n\r\n- \r\n';
  expect(write(template)).toBe(
    `---\ntitle: 题\ndate: ${DATE}\nauthor: Lin Demo\ncategories: [AI, 日报]\ntags:\n  - 早报\nai: assisted # 按惯例\ndraft: true\n---\n\n## 要点\n\n- \n`,
  );
  expect(write('## 要点\n')).toContain('draft: true\n---\n\n## 要点\n');
  expect(write('  \n')).toBe(write(null));
});

it('keeps a text of several lines that its template has', () => {
  const description = '第一段。\n\n第二段。\n';
  const text = write(
    '---\n\ndescription: |\n  第一段。\n\n  第二段。\n\ntags: [早报]\n\n---\n正文\n',
  );
  expect(readFrontMatter(text).raw).toMatchObject({ description, tags: ['早报'], draft: true });
});
