import { expect, it } from 'vitest';
import { lineUnits } from './line-units';

it.each([
  // Numbers hold on to their units and signs, and particles to what is before them.
  ['融资|100亿元|用于|AI+|教育'],
  ['80%的|沉默|与|8%的|钱包'],
  ['3月5日|起|实施'],
  ['2026年2月28日|起'],
  ['2.5万亿美元的|军备|竞赛'],
  ['10~20元的|早餐'],
  ['3—5年|内'],
  ['20个百分点的|差距'],
  ['1.2亿人次|出游'],
  ['200多家|企业、|30余名|专家'],
  ['近|3成|受访者'],
  ['−5℃的|冬天'],
  ['$2.5万亿'],
  ['350公里/小时'],
  ['一百亿元的|项目'],
  ['第三|季度'],
  ['第28期'],
  ['三百名|学生'],
  ['9：41'],
  // Names with their signs and numbers.
  ['发布|（GLM-5）|与|Qwen 3.5'],
  ['C++、|C#、|F#'],
  ['A/B|测试'],
  ['Claude |Code|与|GPT-5.2'],
  ['.NET 9|发布'],
  ['史蒂夫·样例森|与|他'],
  // Words that the platform does not know.
  ['样例镇|图书馆'],
  ['样例|机器人'],
  // Marks, brackets, quotations.
  ['二、|数据|中心'],
  ['《样例之书》|出版'],
  ['成为|“零影响”的|答案'],
  ['【快讯】|样例|公司'],
])('cuts %j', (marked) => {
  const pieces = marked.split('|');
  expect(lineUnits(pieces.join('')).map(({ text }) => text)).toEqual(pieces);
});

it('cuts within brackets and names where it has to', () => {
  const cut = (text: string) => lineUnits(text, true).map((unit) => unit.text);
  expect(cut('《没有结尾》')).toEqual(['《没有', '结尾》']);
  expect(cut('史蒂夫·样例森')).toEqual(['史蒂夫·', '样例森']);
});
