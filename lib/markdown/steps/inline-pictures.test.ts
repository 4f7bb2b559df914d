import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const marks = (markdown: string) =>
  [...renderMarkdown(markdown).matchAll(/<img(?:[^>]*data-inline="([a-z]+)")?/gu)].map(
    ([, mark]) => mark ?? null,
  );
const gear = '![齿轮](gear.png)';

it.each([
  [`点击 ${gear} 打开设置。`, ['between']],
  [`点击**${gear}打开**设置。`, ['between']],
  [`点击[${gear}](/about)打开`, ['between']],
  [`${gear} 打开`, ['beside']],
  [`- 点 ${gear}`, ['beside']],
  [`| ${gear} 设置 |\n|--|`, ['beside']],
  [`## ${gear} 设置`, ['beside']],
  [`甲${gear}乙${gear}`, ['between', 'beside']],
  [`- 甲 ${gear} 乙\n  - 丙`, ['between']],
  [`设 $$x$$ ${gear} 为`, ['between']],
  [`$$x$$ ${gear}`, ['beside']],
  [`$$x$$ ${gear} $$y$$`, ['between']],
  ['<p>点击 <img src="a.png" alt="图"> 打开</p>', ['between']],
])('%s: a picture among words is in the line', (markdown, expected) => {
  expect(marks(markdown)).toEqual(expected);
});

it.each([gear, `如图：\n${gear}`, `如图：\n${gear}\n说明`, `${gear} ${gear}`, `- ${gear}\n  - 丙`])(
  '%j: one on a line of its own is not',
  (markdown) => {
    expect(marks(markdown).every((mark) => mark === null)).toBe(true);
  },
);
