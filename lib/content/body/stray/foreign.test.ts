import { expect, it } from 'vitest';
import { expectSaid } from '@/tests/said';
import { applyEdits } from '../../source/edit';
import { examineBody } from '../examine-body';

const START = '---\ntitle: 题\n---\n\n';
const strayIn = (body: string) => examineBody(`${START}${body}\n`).facts.stray;

/**
 * Lines with marks that are found, these as written, and the line as `--fix` leaves it: null where an editor must
 * decide.
 */
const inLines: [line: string, written: string[], mended: string | null][] = [
  // Marks of other dialects.
  ['字^[12]。', ['^[12]'], null],
  ['字++甲乙++丙', ['++甲乙++'], null],
  ["这是'''粗体'''字", ["'''粗体'''"], null],
  ['x^2^ 与 10^6^ 次', ['^2^', '^6^'], 'x<sup>2</sup> 与 10<sup>6</sup> 次'],
  ['H~2~O', ['~2~'], 'H<sub>2</sub>O'],
  ['甲{++加++}乙', ['{++加++}'], null],
  ['甲{--删--}乙{~~a~>b~~}', ['{--删--}', '{~~a~>b~~}'], null],
  ['甲{==亮==}乙{>>注<<}', ['{==亮==}', '{>>注<<}'], null],
  ['他是||凶手||。', ['||凶手||'], null],
  ['他是>!凶手!<。', ['>!凶手!<'], null],
  ['好 :smile: 的 :+1:', [':smile:', ':+1:'], '好 😄 的 👍'],
  [':hatching_chick: 好', [':hatching_chick:'], '🐣 好'],
  ['好 :thinking_face:', [':thinking_face:'], '好 🤔'],
  ['见<<月亮报>>一书', ['<<月亮报>>'], null],
  ['{color:red}甲{color}', ['{color:red}', '{color}'], null],
  ['甲<%= 乙 %>丙', ['<%= 乙 %>'], null],
  ['甲乙丙。 ^1234', ['^1234'], null],
  ['字[fn:1]，字footnote:[甲]', ['[fn:1]', 'footnote:[甲]'], null],
  ['甲::高亮::乙', [], null],
  ['，::高亮::，', ['::高亮::'], '，==高亮==，'],
  [
    '见 ((64b1c2d3-1111-2222-3333-444455556666))',
    ['((64b1c2d3-1111-2222-3333-444455556666))'],
    null,
  ],
  ['这是^^高亮^^的字', ['^^高亮^^'], '这是==高亮==的字'],
  ['见 ((aB3_xYz90))', ['((aB3_xYz90))'], null],
  ['见 [[2026-11-28]]。', ['[[2026-11-28]]'], null],
  ['<chat_card id="oc_1"/>字</synced_block>', ['<chat_card id="oc_1"/>', '</synced_block>'], null],
  // Sources of assistants of AI.
  ['甲【1†source】乙【4:0†文件.pdf】', ['【1†source】', '【4:0†文件.pdf】'], null],
  ['甲citeturn0search0，turn1view3', ['citeturn0search0', 'turn1view3'], null],
  ['甲\uE200cite\uE202turn0search0\uE201', ['\uE200cite\uE202turn0search0\uE201'], null],
  ['甲:contentReference[oaicite:0]{index=0}', [':contentReference[oaicite:0]{index=0}'], null],
  ['甲[citation:1]乙[citation:2,3]', ['[citation:1]', '[citation:2,3]'], null],
  ['[cite_start]甲 [cite: 1, 2]', ['[cite_start]', '[cite: 1, 2]'], null],
  ['甲[^1^]', ['[^1^]'], null],
  ['甲<grok:render type="a">乙</grok:render>', ['<grok:render type="a">', '</grok:render>'], null],
  // Word by way of Pandoc.
  ['这是[划线的]{.underline}字', ['[划线的]{.underline}'], '这是<u>划线的</u>字'],
  ['这是[亮的]{.mark}字', ['[亮的]{.mark}'], '这是==亮的==字'],
  ['[]{#_Toc123 .anchor}一、概述', ['[]{#_Toc123 .anchor}'], '一、概述'],
  ['甲[乙]{custom-style="强调"}丙', ['[乙]{custom-style="强调"}'], null],
  [
    '甲[乙]{.insertion author="x" date="2026-01-01T00:00:00Z"}丙',
    ['[乙]{.insertion author="x" date="2026-01-01T00:00:00Z"}'],
    null,
  ],
  ['甲[]{.comment-end id="0"}丙', ['[]{.comment-end id="0"}'], null],
  ['标题 {align="center"}字', ['{align="center"}'], '标题 字'],
  ['甲{width="5.76in" height="3.2in"}', ['{width="5.76in" height="3.2in"}'], '甲'],
  // Characters that cannot be read.
  ['\uF0B7 甲', ['\uF0B7'], null],
  ['甲\uFFFD\uFFFD乙\uFFFC丙', ['\uFFFD\uFFFD', '\uFFFC'], null],
  ['甲锟斤拷乙，itâ€™s', ['锟斤拷', 'â€™'], null],
  ['看这里：[图片]', ['[图片]'], null],
  ['第一行。\\n第二行', ['\\n'], null],
  ['甲，*重点**乙', ['**'], null],
  ['甲，***重点**乙', ['*'], null],
  // Formulas.
  ['设 $ x_i $ 为', ['$ x_i $'], '设 $$x_i$$ 为'],
  ['x$_2$ 与 CO$_2$', ['$_2$', '$_2$'], 'x$$_2$$ 与 CO$$_2$$'],
  ['设 ( x_i ) 与 ( \\alpha ) 为', ['( x_i )', '( \\alpha )'], '设 $$x_i$$ 与 $$\\alpha$$ 为'],
  ['设＄x_i＄为', ['＄x_i＄'], '设$$x_i$$为'],
  // References.
  ['甲&nbsp；乙', ['&nbsp；'], '甲&nbsp;乙'],
  ['甲＆nbsp;乙', ['＆nbsp;'], '甲&nbsp;乙'],
  ['甲&nbsp乙&#160丙', ['&nbsp', '&#160'], '甲&nbsp;乙&#160;丙'],
  ['甲&eacute；乙', ['&eacute；'], '甲&eacute;乙'],
  ['甲&nbps;乙', ['&nbps;'], null],
  // Boards and WordPress.
  ['[b]粗[/b]与[i]斜[/i]', ['[b]粗[/b]', '[i]斜[/i]'], '**粗**与*斜*'],
  ['[quote]甲[/quote]', ['[quote]甲[/quote]'], null],
  ['[url=https://a.example]甲[/url]', ['[url=https://a.example]甲[/url]'], null],
  ['[size=5]甲', ['[size=5]'], null],
  ['[caption id="a" width="300"]图[/caption]', ['[caption id="a" width="300"]图[/caption]'], null],
  ['见[gallery ids="1,2"]', ['[gallery ids="1,2"]'], null],
  // Marks in full width, and those that Han keep from being read.
  ['甲＝＝高亮＝＝乙', ['＝＝高亮＝＝'], '甲==高亮==乙'],
  ['～～删～～', ['～～删～～'], null],
  ['～～删去的一句话', ['～～'], null],
  ['＿＿重点＿＿', ['＿＿重点＿＿'], null],
  ['__重点__文字', ['__重点__'], null],
  ['，_重点_文字', ['_重点_'], '，*重点*文字'],
  ['__重点', ['__'], null],
  ['甲__重点在这里。', ['__'], null],
  ['甲~~删掉', ['~~'], null],
  // Code.
  ['用 ``npm` 安装', ['``'], null],
  ['这`甲乙', ['`'], null],
  // Tags.
  ['甲<br/ >乙', ['<br/ >'], '甲<br />乙'],
  ['甲< br>乙', ['< br>'], '甲<br>乙'],
  ['甲< strong>乙< /strong>', ['< strong>', '< /strong>'], '甲<strong>乙</strong>'],
  // Links.
  ['(公告)[https://a.example]', ['(公告)[https://a.example]'], '[公告](https://a.example)'],
  ['见（公告）[https://a.example]', ['（公告）[https://a.example]'], null],
  ['[文字]【https://a.example】', ['[文字]【https://a.example】'], '[文字](https://a.example)'],
  ['[文字]{https://a.example}', ['[文字]{https://a.example}'], '[文字](https://a.example)'],
  ['{文字}(https://a.example)', ['{文字}(https://a.example)'], '[文字](https://a.example)'],
  ['[文字]<https://a.example>', ['[文字]<https://a.example>'], '[文字](https://a.example)'],
  ['[https://a.example 公告]', ['[https://a.example 公告]'], '[公告](https://a.example)'],
  ['见[公告]https://a.example', ['[公告]https://a.example'], null],
  ['[公告|https://a.example]', ['[公告|https://a.example]'], '[公告](https://a.example)'],
  [
    '见 link:https://a.example[公告]',
    ['link:https://a.example[公告]'],
    '见 [公告](https://a.example)',
  ],
  ['见 <https://a.example/b 一文', ['<https://a.example/b'], null],
  ['见 <https://a.example/b', ['<https://a.example/b'], null],
  [
    '见 `公告 <https://a.example/b>`_。',
    ['`公告 <https://a.example/b>`_'],
    '见 [公告](https://a.example/b)。',
  ],
  ['见 https：//a.example/b', ['https：//'], '见 https://a.example/b'],
  ['见 http:／／a.example', ['http:／／'], '见 http://a.example'],
  ['见 https;//a.example', ['https;//'], '见 https://a.example'],
  ['见 https://a。example', ['https://a。example'], '见 https://a.example'],
];

/** The same of lines that begin as nothing does here. */
const atHeads: typeof inLines = [
  ['!!! note', ['!!! note'], null],
  ['！！！ note "题"', ['！！！ note "题"'], null],
  ['???+ note', ['???+ note'], null],
  ['=== "甲"', ['=== "甲"'], null],
  ['.. note:: 甲', ['.. note:: 甲'], null],
  ['[NOTE]', ['[NOTE]'], null],
  ['== 标题', ['== 标题'], null],
  ['=== 标题 ===', ['=== 标题 ==='], null],
  ['|===', ['|==='], null],
  ['// 注释', ['// 注释'], null],
  ['// 待核：数字', ['// 待核：数字'], null],
  ['h2. 标题', ['h2. 标题'], '## 标题'],
  ['bq. 引文', ['bq. 引文'], null],
  ['#+BEGIN_SRC', ['#+BEGIN_SRC'], null],
  ['- TODO 写稿', ['TODO '], null],
  ['* DONE 写稿', ['DONE '], null],
  [':LOGBOOK:', [':LOGBOOK:'], null],
  ['DEADLINE: <2026-01-01 Thu>', ['DEADLINE: <2026-01-01 Thu>'], null],
  ['{.class}', ['{.class}'], null],
  ['{width=50%}', ['{width=50%}'], null],
  ['image::a.png[图]', ['image::a.png[图]'], null],
  ['{code:java}', ['{code:java}'], null],
  ['id:: 64-abc', ['id:: 64-abc'], null],
  ['[状态:: 完成]', ['[状态:: 完成]'], null],
  ['l\t甲', ['l\t甲'], null],
  ['Ø\u00A0\u00A0甲', ['Ø\u00A0\u00A0甲'], null],
  ['tags: `甲` `乙`', ['tags: `甲` `乙`'], null],
  ['[ E = mc^2 ]', ['[ E = mc^2 ]'], '$$E = mc^2$$'],
  ['import 甲 from "./a"', [], null],
  ["import A from './a'", ["import A from './a'"], null],
  ['{/* 注释 */}', ['{/* 注释 */}'], null],
  ['[//]：# (编者按)', ['[//]：# (编者按)'], '<!-- 编者按 -->'],
  ['[comment]: # 编者按', ['[comment]: # 编者按'], '<!-- 编者按 -->'],
  ['[//]：#', ['[//]：#'], null],
  ['１．甲', ['１．'], '1. 甲'],
  ['[gallery]', ['[gallery]'], null],
];

const all = [...inLines, ...atHeads];

const writtenIn = (body: string) => {
  const text = `${START}${body}\n`;
  return strayIn(body).map(({ start, end }) => text.slice(start, end));
};

it.each(all)('tells of %j', (line, written, mended) => {
  expect(writtenIn(line)).toEqual(written);
  const found = strayIn(line);
  for (const { problem } of found) expectSaid(problem);
  const edits = found.flatMap(({ edit }) => edit ?? []);
  if (mended === null) expect(edits).toEqual([]);
  else {
    const text = applyEdits(`${START}${line}`, edits);
    expect(text).toBe(`${START}${mended}`);
    expect(strayIn(mended).filter(({ edit }) => edit)).toEqual([]);
  }
});

it.each([
  ['a quotation', (line: string) => `> 前文。\r\n>\r\n> ${line}`],
  ['an item', (line: string) => `- 甲\n\n  ${line}\n- 乙`],
  ['a callout', (line: string) => `> [!NOTE]\n> ${line}`],
  ['a note', (line: string) => `字[^1]\n\n[^1]: 甲\n\n    ${line}`],
])('tells of all in %s', (_, wrap) => {
  for (const [line, written] of all) expect([line, writtenIn(wrap(line))]).toEqual([line, written]);
});

it.each([
  ['a cell', (line: string) => `| 甲 |\n| - |\n| 乙，${line} |`],
  ['a heading', (line: string) => `## 甲，${line}\n\n乙`],
  ['an item of an item', (line: string) => `- 甲\n  - 乙，${line}`],
])('tells of marks in %s', (_, wrap) => {
  for (const [line, written] of inLines)
    if (!/\||^_|\^1234/u.test(line))
      expect([line, writtenIn(wrap(line)).length]).toEqual([line, written.length]);
});

it.each([
  ['= 标题\n\n== 小节', ['= 标题', '== 小节'], null],
  ['- [✓] 甲', ['[✓] '], '- [x] 甲'],
  ['1. [√] 甲', ['[√] '], '1. [x] 甲'],
  ['- [\u3000] 甲', ['[\u3000] '], '- [ ] 甲'],
  ['- [ x ] 甲', ['[ x ] '], '- [x] 甲'],
  ['- [-] 甲', ['[-] '], null],
  ['[x] 甲\n[ ] 乙', ['[x]', '[ ]'], '- [x] 甲\n- [ ] 乙'],
  ['[公告]\n(https://a.example)', ['[公告]\n(https://a.example)'], '[公告](https://a.example)'],
  [
    '> [公告]\n> (https://a.example)',
    ['[公告]\n> (https://a.example)'],
    '> [公告](https://a.example)',
  ],
  ['| 甲 |\n|-|\n| [TOC] |', ['[TOC]'], null],
  ['| 甲 |\n|-|\n| ##x |', ['##x'], null],
  ['| 甲 | 乙 |\n|-|-|\n| 丙 | -第一件 |', ['-第一件'], null],
  ['| 甲 |\n|-|\n| - [X] |', ['- [X]'], null],
  ['> | 甲 |\n> |-|\n> | > 引文 |', ['> 引文'], null],
  ['甲 | 乙 | 丙\n丁 | 戊 | 己', ['甲 | 乙 | 丙'], null],
  ['甲 | 乙 |\n丙 | 丁 |', ['甲 | 乙 |'], null],
  ['甲 | 乙\n——|——\n丙 | 丁', ['甲 | 乙'], '甲 | 乙\n---|---\n丙 | 丁'],
  ['+---+---+\n| 甲 | 乙 |\n+---+---+', ['+---+---+'], null],
])('tells of %j', (body, written, mended) => {
  expect(writtenIn(body)).toEqual(written);
  const edits = strayIn(body).flatMap(({ edit }) => edit ?? []);
  if (mended === null) expect(edits).toEqual([]);
  else expect(applyEdits(`${START}${body}`, edits)).toBe(`${START}${mended}`);
});

it.each([
  '好的～～谢谢～～，＝＝＝，1＋＋，C++ 与 g++，i++ 和 ++i',
  '10:30:45，std::vector，a:b:c，2026-01-01T10:00:00+08:00',
  '语言写 :it: 或 :cn:，字段写 :id:、:key: 与 :new:',
  '填空：____，__init__ 与 _private，甲_乙_丙.png，a_b_c',
  'AT&T、R&D、Q&A；P&G；https://a.example/?a=1&copy=2&lt=3',
  '&nbsp;&copy;&#160;&eacute;，\\&nbsp 与 `&nbsp`',
  'a || b || c，|x| 与 ||x||，甲|乙',
  '文献[1]<https://a.example>、[1]\n(https://a.example)、【公告】【https://a.example】',
  '文献 https://a.example[1]，[图片]（见下）',
  '[1]https://a.example，[1-3]https://a.example，C:\\\\new，**重点**\\*，\\***重点**，*甲**乙**丙*',
  'cout << a >> b，a<<2>>1，《月亮》😀👨‍👩‍👧 🇨🇳 ⑴ ☑ café Ãngela',
  '甲 = 乙，`[图片]`，x = 3\n= 4',
  '（见[公告](https://a.example)）[1]，(注)[^1]\n\n[^1]: 乙',
  '[a]、[b] 与 [/usr/bin]，数组 [i]，[url]，[more]',
  '集合 {a="b} 与 {x=1}，模板 {a}，`[甲]{.b}`，[1]{a}',
  '颜文字 ^_^ 与 (^o^)/，2^10 和 x^2，a^b^c',
  '如果 a < b 且 b > c，a < i > j',
  '北京 | 上海 | 广州',
  '$5 到 $6，＄5 与 ＄6 之间',
  '3.5 分，１、甲，２０２６ 年，１．５倍',
  '| # | 甲 |\n|-|-|\n| 1 | - |\n| #月亮# | -5 |\n| 2. 丙 | --- |',
  '- [注] 甲\n- [x] 乙\n- [1] 丙',
  '[x] 表示完成',
  '- [✓] 甲\n- [✗] 乙\n- [√] 丙',
  'h1 标题，p. 12，pp. 3—4',
  '编辑部导入 import 与 export 两词',
  '他说：“!!!”，？？？',
  '见 \\[a\\] 与 [\\[b\\]](/about)，( a_name ) 与 ( ^_^ )，[ 甲 = 乙 ]',
  '用 std::vector 与 ::before，return0 与 turn on，甲:: 乙',
  'n 项与 l 形，o 型血，tags: 甲',
  '【注】与【甲†】，[cite]，[citation needed]',
  '[注释]：见下文，[编者按]：甲',
])('has nothing to say about %j', (body) => {
  expect(writtenIn(body)).toEqual([]);
});
