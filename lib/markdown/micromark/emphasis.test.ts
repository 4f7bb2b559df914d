import { expect, it } from 'vitest';
import { renderSyntax } from '../conformance/suite';

it.each([
  '中奖名单：李**、王**、张**。',
  '李*、王*、张*。',
  '李**，王**；张**：赵**',
  '“李**”与“王**”',
  '（李**）、（王**）',
  '李**,王**',
  '李**（北京）、王**（上海）、张**（广州）',
  '138****1234、139****5678',
  '尾号****1234，尾号****5678',
  '张****三和李****四',
  '- 李**、王**',
  '> 李**、王**',
  '[李**、王**](/a)',
])('%s stays as typed', (text) => {
  expect(renderSyntax(text)).not.toMatch(/<(?:em|strong)>/u);
  expect(renderSyntax(text).match(/\*/gu)).toHaveLength(text.match(/\*/gu)?.length ?? 0);
});

it.each([
  ['**甲**，乙**，丙**', '<strong>甲</strong>，乙**，丙**'],
  ['**注意：**请看', '<strong>注意：</strong>请看'],
  ['他说**“重点”**这件事', '他说<strong>“重点”</strong>这件事'],
  ['这是**（重点）**的', '这是<strong>（重点）</strong>的'],
  ['**甲**（注）和**乙**（注）', '<strong>甲</strong>（注）和<strong>乙</strong>（注）'],
  ['**甲**（注）和乙**（丙）**', '<strong>甲</strong>（注）和乙<strong>（丙）</strong>'],
  ['请改**.env**文件', '请改<strong>.env</strong>文件'],
  ['约**3**倍', '约<strong>3</strong>倍'],
  ['foo*bar*baz', 'foo<em>bar</em>baz'],
  ['李**（北京）、王**（上海）和**重点**', '李**（北京）、王**（上海）和<strong>重点</strong>'],
])('%s is emphasis', (text, expected) => {
  expect(renderSyntax(text)).toBe(`<p>${expected}</p>`);
});
