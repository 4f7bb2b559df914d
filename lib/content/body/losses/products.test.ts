import { expect, it } from 'vitest';
import { examineBody } from '../examine-body';

const signsIn = (body: string) =>
  examineBody(body)
    .facts.losses.filter(({ cause }) => cause === 'sign')
    .map(({ text }) => text);

const products: [written: string, told: string][] = [
  ['长*宽*高', '长*宽*高'],
  ['体积等于底*高*2。', '底*高*2'],
  ['3 *4* 5', ' *4* '],
  ['从 A *B* C 里选', ' *B* '],
  ['2 *甲* 3', ' *甲* '],
  ['按*键再按*键', '按*键再按*键'],
  ['按*号键，再按*号键', '按*号键，再按*号'],
  ['输入*#06#再输入*', '入*#06#再输入*'],
  ['单价*数量*折扣', '价*数量*折'],
  ['总价=甲*乙丙*丁', '甲*乙丙*丁'],
  ['price*数量*rate', 'e*数量*r'],
  ['４*甲乙*５', '４*甲乙*５'],
  ['价格*数量，再*折扣', '格*数量，再*折'],
];

it.each(products)('tells of the stars in %j', (written, told) => {
  expect(signsIn(written)).toEqual([told]);
});

it.each([
  (text: string) => `- 甲\n- ${text}`,
  (text: string) => `> ${text}`,
  (text: string) => `| 甲 |\n| - |\n| ${text} |`,
  (text: string) => `## ${text}\r\n\r\n乙`,
  (text: string) => `**${text}**`,
  (text: string) => `字[^1]\n\n[^1]: ${text}`,
])('tells of them wherever they are', (wrap) => {
  expect(products.map(([text]) => signsIn(wrap(text)).length)).toEqual(products.map(() => 1));
});

it.each([
  '这是*斜体*文字，他*也许*会来，我*不*同意。',
  '学名*Homo sapiens*是智人，*Nature* 的文章。',
  '正文有*强调，*有别的。',
  'I *am* here, un*frigging*believable',
  '*第一期*：《月亮》*第二期*，（*注*）',
  '他说 *重点* 是 3 *个* 人',
  '3 * 4 * 5，`a*b*c`，3\\*4\\*5，长 * 宽 * 高',
  '长**宽**高，__单价__',
])('says nothing about %j', (written) => {
  expect(signsIn(written)).toEqual([]);
});
