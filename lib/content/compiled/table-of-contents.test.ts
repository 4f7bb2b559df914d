import { expect, it } from 'vitest';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { readContents } from './table-of-contents';

it('lists the headings of two levels', () => {
  const html = renderMarkdown(
    [
      '## 一、**重点** & `a<b>`',
      '### 其一 {#one}',
      '#### 太深',
      '## 不列\n{: .no_toc}',
      '## 公式 $$x^2$$[^1]',
      '[^1]: 注',
    ].join('\n\n'),
  );
  expect(readContents(html)).toEqual([
    { depth: 2, id: '一重点--ab', text: '一、重点 & a<b>' },
    { depth: 3, id: 'one', text: '其一' },
    { depth: 2, id: '公式-x2', text: '公式 x^2' },
  ]);
});

it('is empty for a body without headings', () => {
  expect(readContents('<p>字</p>')).toEqual([]);
});
