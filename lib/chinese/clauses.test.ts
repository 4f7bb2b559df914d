import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headlines } from '@/tests/headlines';
import { splitClauses } from './clauses';

it.each([
  ['万亿豪赌与现实裂缝：|AI 2026，|我们站在哪里？'],
  ['他说“好。”|然后走了'],
  ['等等……|再说——|好了'],
  ['什么？！……|没有然后了'],
  ['没有标点'],
  // A list is one clause, and so is what is in brackets.
  ['数据中心、电表与水塔：|看不见的账单'],
  ['《你好，样例》票房破50亿'],
  ['样例（上，下）与虚构'],
  ['“我们没有失败，|只是还没成功”成了口号'],
  // A bracket that is never closed holds nothing.
  ['《样例，|虚构'],
  // Numbers and addresses go on behind a mark.
  ['比分3：2险胜'],
  ['10:30开门，|9,999元'],
  // Half-width marks, bars, and a space between two words.
  ['注意:|这里有坑'],
  ['这样对吗?|不对'],
  ['早报丨|样例公司'],
  ['晚报 | |编辑部'],
  ['样例 - |虚构'],
  ['万众一心 |共克时艰'],
  ['从 Jekyll 搬来'],
  // One character is no clause.
  ['好，我们走吧'],
  ['我不信，真'],
])('splits %j', (marked) => {
  const title = marked.replaceAll(/\|(?=\S)/gu, '');
  expect(splitClauses(title)).toEqual(clausesOf(marked));
});

/** Cut at the bars that have no space behind them. */
const clausesOf = (marked: string) => marked.split(/\|(?=\S)/u);

it('has none in nothing', () => {
  expect(splitClauses('')).toEqual([]);
});

it('loses nothing', () => {
  const unit = fc.constantFrom(...Array.from('月亮，。：“”（）《》、——…… AI26:?|·'));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (title) => {
      for (const inBrackets of [false, true])
        expect(splitClauses(title, inBrackets).join('')).toBe(title);
    }),
  );
  for (const title of headlines) expect(splitClauses(title).join('')).toBe(title);
});
