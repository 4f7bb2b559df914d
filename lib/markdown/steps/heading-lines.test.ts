import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

/** A heading's content, its boxes in braces, its words in brackets. */
function lines(heading: string): string {
  const html = renderMarkdown(`## ${heading}`);
  const [, content = ''] = /<h2[^>]*>(.*?)<\/h2>/su.exec(html) ?? [];
  const ends: string[] = [];
  return content.replaceAll(
    /<(\/?)(span|a)(?: class="(\w[\w-]*)")?[^>]*>/gu,
    (tag, end, name, kind) => {
      if (end) return ends.pop() ?? tag;
      const [open, close] = kind === 'clause' ? '{}' : kind === 'word' ? '[]' : ['', ''];
      ends.push(String(close));
      return String(open) + (name === 'a' && kind !== 'heading-anchor' ? '@' : '');
    },
  );
}

it.each([
  ['停不下来', '停不下来'],
  ['现实的温度：八成的沉默', '{现实的温度：}{八成的沉默}'],
  ['样例镇图书馆延长开放', '[样例镇][图书馆][延长开放]'],
  ['An English heading, about nothing', 'An English heading, about nothing'],
  // A clause goes across inline elements, and ends with the one that it ends in.
  ['一、**重点**：其余的全部都在', '{一、<strong>重点</strong>：}{[其余的][全部都在]}'],
  ['**重点：**其余的全部都在', '{<strong>重点：</strong>}{[其余的][全部都在]}'],
  ['**重点：后面**其余的，都在这里', '{<strong>重点：后面</strong>其余的，}{都在这里}'],
  ['**现实的温度：八成的沉默**', '<strong>{现实的温度：}{八成的沉默}</strong>'],
  ['用`npm run dev`启动，然后等着', '{用<code>npm run dev</code>启动，}{然后等着}'],
])('sets %j', (heading, set) => {
  expect(lines(heading)).toBe(set);
});

it('leaves the mark of a note with its clause', () => {
  const html = renderMarkdown('## 现实的温度：[^1]八成的沉默\n\n[^1]: 注');
  expect(html).toMatch(/现实的温度：<\/span>|现实的温度：<sup>/u);
  expect(html).not.toMatch(/<span class="clause"><sup>/u);
});
