import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const html = (markdown: string) => renderMarkdown(markdown).replaceAll('\n', '');
const callout = (kind: string, inside: string) =>
  `<aside class="callout callout-${kind}" role="note">${inside}</aside>`;
const title = (text: string) => `<p class="callout-title">${text}</p>`;

describe('a callout', () => {
  it.each([
    ['NOTE', 'note', '说明'],
    ['tip', 'tip', '提示'],
    ['IMPORTANT', 'important', '重要'],
    ['WARNING', 'warning', '注意'],
    ['Caution', 'caution', '警告'],
  ])('%s has a Chinese title', (marker, kind, usual) => {
    expect(html(`> [!${marker}]\n> 甲\n> 乙`)).toBe(callout(kind, `${title(usual)}<p>甲乙</p>`));
  });

  it('has the title that stands beside its marker', () => {
    expect(html('> [!NOTE] 自己**写**的\n> 甲\n> 乙')).toBe(
      callout('note', `${title('自己<strong>写</strong>的')}<p>甲乙</p>`),
    );
    expect(html('> [!NOTE] 题\n>\n> 甲')).toBe(callout('note', `${title('题')}<p>甲</p>`));
  });

  it('may be a title alone, begin with emphasis, or break its first line', () => {
    expect(html('> [!TIP] 题')).toBe(callout('tip', title('题')));
    expect(html('> [!TIP]\n> **甲**乙')).toBe(
      callout('tip', `${title('提示')}<p><strong>甲</strong>乙</p>`),
    );
    expect(html('> [!TIP] 题  \n> 甲')).toBe(callout('tip', `${title('题')}<p>甲</p>`));
  });

  it('may be opened and closed', () => {
    const details = (attributes: string) =>
      `<details class="callout callout-tip"${attributes}><summary class="callout-title">题</summary><p>甲</p></details>`;
    expect(html('> [!tip]- 题\n> 甲')).toBe(details(''));
    expect(html('> [!tip]+ 题\n> 甲')).toBe(details(' open'));
  });

  it('may hold lists, and stand in one', () => {
    expect(html('> [!NOTE]\n> - 甲')).toBe(callout('note', `${title('说明')}<ul><li>甲</li></ul>`));
    expect(html('- > [!NOTE]\n  > 甲')).toContain(
      `<li>${callout('note', `${title('说明')}<p>甲</p>`)}`,
    );
  });
});

it.each([
  '> \\[!NOTE]\n> 乙',
  '> [\\!NOTE]\n> 乙',
  '> &#91;!NOTE]\n> 乙',
  '> \\[!NOTE]\n> 乙<br>丙',
  '> 甲',
  '> [!OTHER]\n> 甲',
  '> ## [!NOTE]\n> 甲',
  '> **[!NOTE]**\n> 甲',
  '> ---\n> [!NOTE]',
  '> 甲 [!NOTE]',
  '> - [!NOTE]',
  '>',
  '[!NOTE]',
])('leaves %j as it is', (markdown) => {
  expect(html(markdown)).not.toContain('callout');
});
