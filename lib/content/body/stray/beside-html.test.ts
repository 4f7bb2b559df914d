import { expect, it } from 'vitest';
import { factsOfBody } from '../examine-body';

/** Counts how often a body is told of a mark of outliners. */
const told = (body: string) =>
  factsOfBody(`---\ntitle: 题\n---\n${body}\n`).stray.filter(({ problem }) =>
    problem.zh.includes('^^高亮^^'),
  ).length;

// HTML anywhere in a body has all of it parsed once more: blanks that a break, a box or a definition brings took the
// text behind them its place, and the gate saw none of it.
it.each([
  '甲  \n乙^^高亮^^',
  '甲\\\n^^高亮^^丙  \n丁',
  '- [ ] 甲^^高亮^^',
  '词\n: ^^高亮^^',
  '> [!NOTE]\n> ^^高亮^^',
  '| 甲 |\n| - |\n| ^^高亮^^ |',
  '甲[^1]\n\n[^1]: ^^高亮^^',
  '甲{::comment}乙{:/}^^高亮^^',
  '*[AB]: 甲\n\nAB^^高亮^^',
])('tells of a mark in %j beside HTML as without', (body) => {
  expect(told(body)).toBe(1);
  expect(told(`${body}\n\n字<b>丙</b>`)).toBe(1);
});
