import { expect, it } from 'vitest';
import { lineUnits } from './line-units';

it.each([
  // Numbers hold on to their units and signs, and particles to what is before them.
  ['融资|100亿元|用于|AI+|教育'],
  ['80%的|沉默|与8%的|钱包'],
  ['3月5日|起|实施'],
  ['2026年2月28日|起'],
  ['2.5万亿美元的|军备|竞赛'],
  ['10~20元的|早餐'],
  ['3—5年内'],
  ['20个百分点的|差距'],
  ['1.2亿人次|出游'],
  ['200多家|企业、|30余名|专家'],
  ['近|3成|受访者'],
  ['−5℃的|冬天'],
  ['$2.5万亿'],
  ['合同|2 亿美元|起'],
  ['仍是 |20 美元'],
  ['2026 年 2 月 28 日|起'],
  ['Top 100 |公司'],
  ['350公里/小时'],
  ['一百亿元的|项目'],
  ['第三|季度'],
  ['第28期'],
  ['三百名|学生'],
  ['9：41'],
  // Names with their signs and numbers.
  ['发布|（GLM-5）|与Qwen 3.5'],
  ['C++、|C#、|F#'],
  ['A/B|测试'],
  ['Claude Code|与GPT-5.2'],
  ['开源|Claude Agent SDK 2.0'],
  ['马|斯克|诉|OpenAI案'],
  ['指引|1750亿~1850亿美元'],
  ['.NET 9|发布'],
  ['史蒂夫·样例森|与他'],
  // What leans on the words behind it or before it.
  ['算力|将破|1e27'],
  ['上市后|第一份|成绩|单'],
  ['计划里的|三个|数字'],
  ['（考试）|过|半'],
  ['样例|站台上的|告别'],
  ['请|一百个人|各用|一句话'],
  ['17:00|可预约|样例展'],
  ['百分之九十九点九的|样例'],
  ['#样例话题#|为什么'],
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
