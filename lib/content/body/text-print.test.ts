import { expect, it } from 'vitest';
import { examineBody } from './examine-body';
import { PRINT_FORM } from './text-print';

const BODY = `## 小标题

甲镇有**5.5万**人，见[报告](https://example.com/)[^1]。“甲”说：*不*。

- 一
  - 二

| 列 | 数 |
| --- | --- |
| 甲 | 1 |

> 引文　AI 与 ~~旧~~新

\`\`\`py
if x:
    y = 1
\`\`\`

[^1]: 脚注。
`;

const print = (body: string) => examineBody(`---\ntitle: 题\n---\n${body}`).facts.print;

it('is what it was when texts were put on record: another meaning of “the same text” is another form', () => {
  const { whole, parts } = print(BODY);
  expect([PRINT_FORM, whole, parts.join(' ')]).toMatchInlineSnapshot(`
    [
      1,
      "oAi8y11FkbwG6e3KryQlAX",
      "6wBcfU pFGm_p UadfRj CEtC9u wG0hQE qN9AUC M-NYDA a4ayc_ _yCLCq eMDovn cvaTLa",
    ]
  `);
});

it('has a place in the file for each part', () => {
  const text = `---\ntitle: 题\n---\n${BODY}`;
  const { starts } = print(BODY);
  const lines = starts.map((start) => text.slice(0, start).split('\n').length);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(lines[0]).toBe(4);
});

it('knows spaces in code, and nowhere else', () => {
  expect(print('```\na\n  b\n```').whole).not.toBe(print('```\na\nb\n```').whole);
  expect(print('- 甲 乙').whole).toBe(print('- 甲乙').whole);
});
