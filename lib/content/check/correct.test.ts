import { expect, it } from 'vitest';
import { examineBody } from './examine-body';

/** All that the gate tells of a body. */
const toldOf = (body: string) => {
  const { facts } = examineBody(`---\ntitle: 题\n---\n\n${body}\n`);
  const { stray, suspects, losses, faults, dropped, liquid, attributes } = facts;
  return [
    ...[...stray, ...suspects].map(({ problem: { zh } }) => zh),
    ...[...losses, ...faults, ...dropped, ...liquid, ...attributes],
  ];
};

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

/** Where a text may stand. */
const places: [name: string, wrap: (text: string) => string][] = [
  ['alone', (text) => text],
  ['in a sentence', (text) => `据介绍，${text}，这是后话。`],
  ['in a paragraph', (text) => `前文写到这里为止。\n${text}\n后文接着这样写下去。`],
  ['in an item', (text) => `- 第一项\n- ${indented(text, '  ')}\n  1. ${indented(text, '     ')}`],
  ['in a quotation', (text) => `> ${indented(text, '> ')}\n>\n> ——出处`],
  ['with Windows line ends', (text) => `前文。\n\n${text}\n\n后文。`.replaceAll('\n', '\r\n')],
];

/** Prose that its writer has wrapped: the lines of one sentence, or a sentence a line. */
const WRAPPED = [
  '一方面，模型更大了；\n另一方面，成本更低了。',
  '首先，要有数据；\n其次，要有算力；\n最后，要有人。',
  '首先，要有数据。\n其次，要有算力。',
  '第一，要快；\n第二，要稳。',
  '一是快，\n二是稳。',
  '其一是快；\n其二是稳。',
  '如图 1 所示，\n图 2 则相反。',
  '图 1 是去年的数据，\n图 2 是今年的数据。',
  '注 1 指税前，\n注 2 指税后。',
  '问题 1 是成本，\n问题 2 是数据。',
  'Step 1 是下载，\nStep 2 是安装。',
  '第一条是关于数据的，\n第二条是关于算力的。',
  '2023 年营收 10 亿元，\n2024 年营收 12 亿元，\n2025 年营收 15 亿元。',
  '公司的营收从\n2023 年的 10 亿元增长到\n2024 年的 12 亿元。',
  '30% 来自云，\n40% 来自广告。',
  '1 月卖出 10 台，\n2 月卖出 20 台。',
  '3 个月后，\n4 个月后都没有消息。',
  '张三：你好，\n李四：你也好。',
  '其中：云业务 10 亿元，\n广告：20 亿元。',
  '分为（1）甲、\n（2）乙、\n（3）丙三种。',
  '包括①甲、②乙、\n③丙、④丁、\n⑤戊。',
  '政策先在\n一、二线城市\n试行。',
  '一、二线城市涨了，\n二、三线城市跌了。',
  '10:00 开幕，\n11:00 闭幕。',
  '他写了\n《甲》和\n《乙》两本书。',
  '这只是\n**开始**\n而已。',
  '北京，\n上海，\n广州。',
];

it.each(places)('has nothing to say about wrapped prose %s', (_, wrap) => {
  for (const text of WRAPPED) expect([text, toldOf(wrap(text))]).toEqual([text, []]);
});
