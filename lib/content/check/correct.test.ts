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

/** What is told of which of the texts. */
const accused = (texts: readonly string[], wrap: (text: string) => string) =>
  texts.map((text) => [text, ...toldOf(wrap(text))]).filter(({ length }) => length > 1);

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
  expect(accused(WRAPPED, wrap)).toEqual([]);
});

/** Sentences and lines that are right as they are, full of signs. */
const RIGHT = [
  // Forms, blanks.
  '____年__月__日',
  '日期：____年__月__日',
  '姓名__性别__年龄__',
  '姓名：__________ 电话：__________',
  '第__次会议纪要第__号',
  '我叫___，今年___岁',
  '我叫__，今年__岁，来自__省__市',
  '填空：1 + 1 = __，又问 __ + 2 = 5',
  '答案是（__）',
  '他在__公司与__公司之间选择',
  '＿＿＿＿年＿＿月＿＿日',
  '＿＿月＿＿日',
  '今年＿＿岁，来自＿＿省＿＿市',
  '甲方：＿＿＿＿　乙方：＿＿＿＿',
  '□是 □否、☐ 甲 ☑ 乙',
  '张__、李__',
  // Ornaments.
  '～～完～～',
  '～～全文完～～',
  '～～ 完 ～～',
  '～～～～～～',
  '＝＝完＝＝',
  '＝＝分割线＝＝',
  '== 分割线 ==',
  '=== 完 ===',
  '＊＊完＊＊',
  '＿＿完＿＿',
  '*** 完 ***',
  '-------- 完 --------',
  '~ 完 ~',
  '◆◆◆',
  '······',
  '// 今日要点 //',
  '// 作者：张三',
  '//作者 张三',
  '/// 分隔 ///',
  '晚安～～好梦～～',
  // Signs that are spoken of.
  '// 与 /* 都是注释的开头',
  '= 号表示相等',
  '= 营收 - 成本',
  '== 表示相等，=== 也是',
  '带 * 为必填，带 ** 为选填',
  '带*为必填，带**为选填，带***为备注',
  '++ 表示自增，-- 表示自减',
  'h2. 表示二级标题',
  // Mathematics, units.
  '10^10^100 是很大的数，2^2^2=16',
  '10^6、10^8~10^9、2^n',
  'f(x) = x^2 + y^2，x_i + y_j，e^{iπ}+1=0',
  'E=mc^2、O(n^2)、2^(n-1)、A^T、x^*',
  '|x| < 1，||v|| = 1，|a|+|b|',
  '1 < x < 2 且 3 > y > 1',
  '若损失< b >阈值',
  '若损失＜b＞阈值，或 x＜p＞y',
  'x ~ N(0, 1)，p ~ U(a, b)，a~b~c',
  'Fe^3+、Ca^2+、CO_2、10⁶、m³',
  '≥5、≤3、±2%、1/2、16:9',
  '甲==乙，丙 == 丁',
  // Code, patterns.
  '++i 与 i++',
  '++i 与 i++，i++ 与 ++i 的区别',
  'i++和j++都行，C++和C++都行',
  '好评++差评++',
  '^[\\w.-]+@[\\w-]+\\.\\w{2,}$',
  '[a-zA-Z_][a-zA-Z0-9_]+',
  '/^https?:\\/\\/[^\\s/$.?#].[^\\s]+$/i',
  'src/**/*.ts、**/*.md、!node_modules/**',
  'int main(int argc, char **argv)',
  'a ?? b、a || b、a && b、!a、!!a、a !== b',
  'git rebase -i HEAD~3、HEAD^2、HEAD^^',
  'ls -la | grep foo > out.txt 2>&1',
  'npm i -g foo@^1.2 --save-dev，>=1.2,<2.0',
  'arr[0][1]、dict["a"]["b"]、[]string',
  'printf("%d%%\\n", x)、%s、%05.2f、100%%',
  '~/.bashrc、$HOME/bin、%APPDATA%',
  ':wq、:%s/a/b/g、:root、a:hover',
  '[INST]、[/INST]、[CLS]、[/b]',
  // Addresses.
  '链接带上 ?a=1&copy=2 就行',
  '参数 &copy=2 与 &reg=cn',
  '?lang=zh&lt=3&amount=5',
  'https://a.example/?a=1&copy=2&lt=3',
  'a.example/?a=1&copy=2&reg=3',
  'AT&T 与 R&D、S&P 500',
  '见 https://a.example/b[注]',
  '见 https://a.example/b[注1] 与 https://a.example/c[2]',
  '[注]https://a.example/b',
  '[来源]https://a.example/b',
  '[1]https://a.example/b',
  '//cdn.a.example/a.js',
  // References, boards.
  '（修复）[#1234]',
  '(修复)[#1234]',
  '(a)[/b]',
  '（见文末）[/posts/]',
  '（官网）[www.a.example]',
  '[修复]（#1234）',
  '[Bugfix] (#1234)',
  '[WIP] 甲、[RFC] 乙、[3/5] 丙',
  '[doge][泪]',
  '[微笑][微笑][强]',
  'r/LocalLLaMA、u/spez、owner/repo#12、GH-12、@user',
  '见[1]、[1,2]、[1-3]、[1][2]、[3]～[5]',
  '文献[1]（张三，2020）[2]',
  '[1] 张三. 论文题目[J]. 期刊, 2020.',
  '[3] 国务院. 通知[EB/OL]. (2020-01-01)[2020-02-02].',
  '[注1]：甲，[编者按]乙，【编者按】丙',
  '（2026）京 01 民初 1 号、国发〔2026〕12 号',
  '#话题# 与 #话题1##话题2#',
  // Money, ranges, names.
  '价格 $5~$10，US$5，¥5～¥10，10~20 元',
  '$100M 和 $1B，$AAPL，$BTC/$ETH',
  '上午 9:00~11:00，第 1~3 章，38%～40%',
  '李*、王**、张*三、欧阳**，尾号 138****5678',
  '京A·***12',
  'GPT-4o、o1-preview、Llama-3.1-405B、Qwen2.5-72B',
  'v1.2.3-beta.1+build.5，2026-01-01T00:00:00+08:00',
  '+86 10 1234 5678、192.168.1.1/24、00:1A:2B:3C',
  '（*￣︶￣）、(￣▽￣)~、→_→、=_=、-_-||、@_@、T_T、^_^',
  '-三成',
  '＞三成的人赞成',
  '价格*与成本**如表。\n\n\\* 含税\n\n** 不含税',
  '-三成\n-五成',
  '······\n\n中间\n\n······',
  '毛利\n= 营收 - 成本\n= 100 万元',
];

it.each(places)('has nothing to say about what is right %s', (_, wrap) => {
  expect(accused(RIGHT, wrap)).toEqual([]);
});
