import { expect, it } from 'vitest';
import { render } from './render';

const recordOf = async (...blocks: string[]) => {
  const { body } = await render(blocks.join('\n\n'), 'posts/2026-02-28-a.md');
  return body;
};

it('lists the headings of two levels', async () => {
  const { contents } = await recordOf(
    '## 一、**重点** & `a<b>`',
    '### 其一 {#one}',
    '#### 太深',
    '## 不列\n{: .no_toc}',
    '## 公式 $$x^2$$[^1]',
    '> ## 引文里的',
    '[^1]: 注',
  );
  expect(contents).toEqual([
    { depth: 2, id: '一重点--ab', text: '一、重点 & a<b>' },
    { depth: 3, id: 'one', text: '其一' },
    { depth: 2, id: '公式-x2', text: '公式 x^2' },
    { depth: 2, id: '引文里的', text: '引文里的' },
  ]);
  expect((await recordOf('字')).contents).toEqual([]);
});

it.each([
  ['字 $$x$$', true],
  ['- $$\n  x\n  $$', true],
  ['```math\nx\n```', true],
  ['## $$x$$', true],
  ['`<span class="katex">`', false],
  ['字', false],
])('knows of %j whether it holds a formula', async (body, hasMath) => {
  expect((await recordOf(body)).hasMath).toBe(hasMath);
});

it.each([
  ['![图](https://a.example/a.png)', true],
  // It leads elsewhere, and is not seen larger.
  ['[![图](https://a.example/a.png)](/a)', false],
  ['字 ![图](https://a.example/a.png)', false],
  ['```js\nx\n```', false],
  ['甲\n: 一\n{: .figures}', true],
  ['甲\n: 一', false],
  ['字', false],
])('knows of %j whether it holds a figure', async (body, hasFigures) => {
  expect((await recordOf(body)).hasFigures).toBe(hasFigures);
});
