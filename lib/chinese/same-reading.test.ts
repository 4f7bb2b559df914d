import { describe, expect, it } from 'vitest';
import { sameReading, sameReadings } from './same-reading';

describe('what reads alike', () => {
  it.each([
    ['AI与算力', 'AI 与算力'],
    ['“甲”', '"甲"'],
    ['“甲”', '「甲」'],
    ['‘甲’', '『甲』'],
    ['甲，乙。', '甲,乙.'],
    ['甲、乙', '甲，乙'],
    ['２０２６年', '2026年'],
    ['等等……', '等等...'],
    ['甲——乙', '甲—乙'],
    ['2020–2024', '2020-2024'],
    ['a,b', 'a, b'],
    ['甲\n乙', '甲乙'],
    ['one\ntwo', 'one two'],
    ['甲　乙', '甲乙'],
    ['5 %', '5%'],
    ['￥5', '¥5'],
  ])('%j is %j', (one, other) => {
    expect(sameReading(one)).toBe(sameReading(other));
  });

  it.each([
    ['不能', '能'],
    ['AI', 'ai'],
    ['3.5', '35'],
    ['-5', '5'],
    ['5%', '5'],
    ['10²', '102'],
    ['one two', 'onetwo'],
    ['1 2', '12'],
    ['3. 5', '3.5'],
    ['后', '後'],
    ['同意？', '同意。'],
    ['甲，乙', '甲乙'],
    ['《甲》', '〈甲〉'],
    ['万', '亿'],
  ])('%j is not %j', (one, other) => {
    expect(sameReading(one)).not.toBe(sameReading(other));
  });
});

it('reads several texts as each of them and their lines as one do', () => {
  const texts = ['甲 ……', '。3', ' 5 ．', '6 — ', '', '—b', '“甲”', 'c', 'd：', '7'];
  const { whole, parts } = sameReadings(texts);
  expect(parts).toEqual(texts.map(sameReading));
  expect(whole).toBe(sameReading(texts.join('\n')));
});
