import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headlines } from '@/tests/headlines';
import { titleParts, titleText, type TitlePart } from './title-parts';

const shown = (part: TitlePart): string => {
  if (typeof part === 'string') return part;
  if ('beside' in part) return '˽';
  if ('mayEnd' in part) return part.mayEnd === 'anywhere' ? '↵' : '⇤';
  return 'word' in part ? `[${part.word}]` : `{${part.clause.map(shown).join('')}}`;
};

it.each([
  // What fits on any line needs nothing, and so does another language.
  ['停刊通知'],
  ['好，我们走吧'],
  ['An English headline about nothing, at all'],
  // A phone of 320 px has no room for seven of the largest.
  ['[关于测试][编辑部]'],
  // Clauses; words where a clause may be too long.
  ['{[一场万亿][豪赌：]}{AI 2026，}{[我们站在][哪里？]}'],
  ['{{三、现实的}[温度：]}{[80%的][沉默][与8%的][钱包]}'],
  ['[为什么][样例][咖啡]卖[9.9元][还能赚钱]'],
  // Brackets are whole where they fit, and break at their own clauses where they do not.
  ['{{《你好，}{样例》}}[票房][破50亿]'],
  ['{{读《样例镇}{编年史》：}}{[历史怎样][被写错]}'],
  // Wide figures and the space beside Han count, so that no number is parted from its unit.
  ['[索赔]˽{1340亿美元}'],
  // Items of a list are whole where they are not wide.
  ['{[杨植麟、][唐杰、][周靖人、]{姚顺雨同台：}}{[中国AI][赢的概率]}'],
  ['{[GLM-5、]{MiniMax M2.5、}[Step-4：]}{[国产模型][一周][三连发]}'],
  // A box parts letters from Han: the space between them is put there.
  ['[好莱坞]↵{“AI演员”}{Tilly Norwood}˽[签约了]'],
  // A date that is wider than a line breaks behind the year, a range behind its sign.
  ['{[AI日报]{[（2026年]˽{3月5日）：}}}{样例模型登顶}'],
  ['[指引]˽{[1750亿~]{1850亿美元}}'],
  // A space between two parts stays between them.
  ['{万众一心} {共克时艰}'],
  ['{早报 |} {样例公司上市}'],
  // One character is left alone at no end.
  ['[关于][样例的][样例的][样例]'],
  ['{年终盘点（上）：}{[样例][世界的][十件大事]}'],
  // A word that fits on no line keeps its last letters.
  ['{Supercalifragilisticexpialidoc[ious：]}{{一个虚构的}[测试]}'],
  // A name or an address breaks at its slashes and dots, a date in Chinese figures behind the year.
  ['{[样例]˽{[CPU/GPU/]↵NPU：}}{{样例机箱里的}[三兄弟]}'],
  ['{www↵.example↵[.org/]↵about：}{[样例网址][怎么念]}'],
  ['{{二〇二六年}[三月，]}{样例镇的一天}'],
  // Stars and emoji make a clause.
  ['{★★★☆☆：}{[样例][餐馆的][三星生涯]}'],
  // Firefox ends no line beside a quotation, nor between hyphen and figure, by itself.
  ['{[高考作文]↵[“样例”]↵[怎么写？]}{虚构考生：}{我没看懂题目}'],
  // Where two meet, Chromium sets their marks closer.
  ['{[“内卷”]⇤[“躺平”]⇤{“样例”：}}{[年度十大][流行语]}'],
  ['[样例路由][器曝高危][漏洞]{（CVE-↵2026-↵00000）}'],
])('cuts %j', (marked) => {
  const title = marked.replaceAll(/[{}[\]↵⇤˽]/gu, '');
  expect(titleParts(title).map(shown).join('')).toBe(marked);
});

it('leaves clauses as they are that fit on a wider line', () => {
  expect(titleParts('三、现实的温度：80%的沉默与8%的钱包', 12).map(shown).join('')).toBe(
    '{三、现实的温度：}{80%的沉默与8%的钱包}',
  );
});

it('loses nothing, and keeps no spaces at the ends of boxes', () => {
  const check = (title: string) => {
    const parts = titleParts(title);
    expect(titleText(parts)).toBe(title);
    expect(parts.map(shown).join('')).not.toMatch(/[{[]\s|\s[}\]]/u);
  };
  headlines.forEach(check);
  const unit = fc.constantFrom(...Array.from('月亮，。：“”（）《》、—… AI26%'));
  fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), check));
});
