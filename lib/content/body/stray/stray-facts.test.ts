import { expect, it } from 'vitest';
import { expectSaid } from '@/tests/said';
import { applyEdits } from '../../source/edit';
import { examineBody } from '../examine-body';

const strayIn = (body: string) => examineBody(`---\ntitle: 题\n---\n\n${body}\n`).facts.stray;
const START = '---\ntitle: 题\n---\n\n'.length;

/**
 * Bodies with marks that are found, these as written, and the body as `--fix` leaves it: null where an editor must
 * decide.
 */
const bad: [body: string, written: string[], mended: string | null][] = [
  // Emphasis.
  ['他说** 重点 **，好。', ['** 重点 **'], '他说**重点**，好。'],
  ['他说 **重点 ** 好。', ['**重点 **'], '他说 **重点** 好。'],
  ['> 他说\n> ** 重点**，好。', ['** 重点**'], '> 他说\n> **重点**，好。'],
  ['这里有**没有关上的字。', ['**'], null],
  ['这里有没有打开的字**。', ['**'], null],
  ['- 一项 **没有关上\n- 又一项', ['**'], null],
  ['| 甲 | 乙 |\n|---|---|\n| **丙 | 丁 |', ['**'], null],
  ['## 标题**没关', ['**'], null],
  ['＊＊重点＊＊在此。', ['＊＊重点＊＊'], '**重点**在此。'],
  ['价格~~ 100 元 ~~，今天 90 元。', ['~~ 100 元 ~~'], '价格~~100 元~~，今天 90 元。'],
  ['今天，~~没有关上的字。', ['~~'], null],
  ['他说== 重点 ==，好。', ['== 重点 =='], '他说==重点==，好。'],
  ['这里有==没有关上的字。', ['=='], null],
  // What HTML does not read.
  ['<div>甲[^a]</div>\n\n文[^a]。\n\n[^a]: 注', ['[^a]'], null],
  ['<p>甲%%乙%%</p>', ['%%乙%%'], null],
  ['<p>甲%%乙</p>', ['%%'], null],
  // Markers of callouts, beside an abbreviation too.
  ['> 甲\n>\n> [!NOTE] HTML 乙\n\n*[HTML]: 丙', ['[!NOTE]'], null],
  // Ids of blocks that end no block.
  ['甲 ^abc1\n乙', ['^abc1'], null],
  ['| 甲 |\n|---|\n| 乙 |\n^abc1', ['^abc1'], null],
  // References that stand for nothing.
  ['甲&notexist;乙&#0;丙&#xD800;', ['&notexist;', '&#0;', '&#xD800;'], null],
  ['{::甲}乙{:/甲}', ['{::甲}'], null],
  ['术语\n:解释', [':解释'], null],
  // Breaks.
  ['床前明月光，\\\\\n疑是地上霜。', ['\\\\'], '床前明月光，\\\n疑是地上霜。'],
  ['床前明月光 \\\\\n疑是地上霜。', ['\\\\'], '床前明月光 \\\n疑是地上霜。'],
  // Ids of headings, in the middle.
  ['## 甲 {#a} 乙', ['{#a}'], null],
  // Escapes, and marks beside tags, in HTML.
  ['<p>__甲__</p>', ['__甲__'], null],
  ['<p>_甲_</p>', ['_甲_'], null],
  ['<p>\\*甲</p>', ['\\*'], null],
  ['<p>甲\\\n乙</p>', ['\\\n'], null],
  // In HTML within quotations and items, too, and what is no mark of Markdown.
  ['> <div>\n> 甲==乙==\n> </div>', ['==乙=='], null],
  ['- <div>\n  甲==乙==\n  </div>', ['==乙=='], null],
  ['词\n: - <ul>\n    <li>甲***乙***</li>\n    </ul>', ['**乙**'], null],
  ['<div>\n😀 <b title="😀">甲</b>==乙==\n</div>', ['==乙=='], null],
  ['<div>\n甲^2^，<<乙>>\n丙$x_i$\n</div>', ['^2^', '$x_i$'], null],
  ['<div>\n甲\\(a+b\\)，&notexist;\n</div>', ['\\(a+b\\)'], null],
  ['<div>\n甲{#id}乙\n</div>', ['{#id}'], null],
  // Beside HTML in a definition.
  ['词\n: <div>\n\n  这里**没有关上的字\n\n  </div>', ['**'], null],
  // Backslashes that nobody sees, or everybody.
  ['函数 \\(abc\\) 连续。', ['\\(abc\\)'], null],
  ['弧 \\\\(AB\\\\) 上。', ['\\\\(AB\\\\)'], null],
  // Stars between elements.
  ['见<kbd>甲</kbd>**[乙](/a)。', ['**'], null],
  // Classes at the end of a cell or a link.
  ['| 甲{.red} | 乙 |\n|---|---|\n| 丙 | 丁 |', ['{.red}'], null],
  ['见[甲{.red}](/a)。', ['{.red}'], null],
  // Definitions in items.
  ['- 词\n  : 释义', [': 释义'], null],
  ['- 词\n\n  : 释义', [': 释义'], null],
  // Blocks behind a box.
  ['- [x] > 引文', ['>'], null],
  ['- [ ] ## 标题', ['##'], null],
  // Pictures whose caption holds quotation marks and tags.
  ['![图](a.png "甲<abbr title="乙">丙</abbr>")', ['![图'], null],
  ['![图](a.png "甲*乙*说"丙"")', ['![图'], null],
  // What an editor must mend, as there are other marks in it.
  ['[甲](<img src="x.png">https://a.org/b)', ['[甲](<img src="x.png">https://a.org/b)'], null],
  ['[甲[乙](/a)*丙*](https://a.example/)', ['](https://a.example/'], null],
  ['！［图**重**点］（图.png）', ['！［图**重**点］（图.png）'], null],
  // Underlines of what is no text.
  ['<!-- 记 -->甲\n===', ['==='], null],
  ['$$x$$\n===', ['==='], null],
  // Line heads.
  ['##没有空格', ['##'], '## 没有空格'],
  ['正文。\n###没有空格\n正文。', ['###'], '正文。\n### 没有空格\n正文。'],
  ['> ##没有空格', ['##'], '> ## 没有空格'],
  ['- ##没有空格', ['##'], '- ## 没有空格'],
  ['＃＃ 全角', ['＃＃ '], '## 全角'],
  ['##\u3000全角空格', ['##\u3000'], '## 全角空格'],
  ['#没有空格', ['#'], null],
  ['正文。\n\n#日报 #AI/模型 #读书-笔记', ['#日报 #AI/模型 #读书-笔记'], null],
  ['#AI #算力\n\n正文。', ['#AI #算力'], null],
  ['#AI/模型', ['#AI/模型'], null],
  ['####### 七个', ['####### '], null],
  ['-第一件\n-第二件', ['-', '-'], '- 第一件\n- 第二件'],
  ['-第一件', ['-'], null],
  ['-**第一件**：好', ['-'], '- **第一件**：好'],
  ['1.第一步\n2.第二步\n\n    let a', ['1.', '2.'], null],
  ['1.第一步\n2.第二步', ['1.', '2.'], '1. 第一步\n2. 第二步'],
  ['1)第一步', ['1)'], '1) 第一步'],
  ['1.**第一步**：好', ['1.'], '1. **第一步**：好'],
  ['做法：\n2.第二步', ['2.'], null],
  ['－ 第一件\n－ 第二件', ['－ ', '－ '], '- 第一件\n- 第二件'],
  ['＞ 引用一句话', ['＞ '], null],
  ['＞引用一句话', ['＞'], null],
  ['＞引用一句话\n＞又一句', ['＞', '＞'], '> 引用一句话\n> 又一句'],
  ['- [X]大写', ['[X]'], '- [x] 大写'],
  ['- []没写', ['[]'], '- [ ] 没写'],
  ['- 【x】全角', ['【x】'], '- [x] 全角'],
  // Links.
  [
    '[公告]（https://a.example/b）',
    ['[公告]（https://a.example/b）'],
    '[公告](https://a.example/b)',
  ],
  [
    '见[公告](https://a.example/b）。',
    ['[公告](https://a.example/b）'],
    '见[公告](https://a.example/b)。',
  ],
  ['见【公告】(https://a.example)。', ['【公告】(https://a.example)'], null],
  ['见[**公告**]（/about）。', ['[**公告**]（/about）'], '见[**公告**](/about)。'],
  [
    '见[公告] (https://a.example)。',
    ['[公告] (https://a.example)'],
    '见[公告](https://a.example)。',
  ],
  [
    '[公告](https://a.example/a b)',
    ['[公告](https://a.example/a b)'],
    '[公告](<https://a.example/a b>)',
  ],
  [
    '[公告](https://a.example/a “题”)',
    ['[公告](https://a.example/a “题”)'],
    '[公告](https://a.example/a "题")',
  ],
  ['见[公告](https://a.example/b', ['](https://a.example/b'], null],
  ['[公告][没有]', ['[公告][没有]'], null],
  ['见[公告][]。', ['[公告][]'], null],
  [
    '见[公告][甲]。\n\n[甲]：https://a.example',
    ['[公告][甲]', '[甲]：'],
    '见[公告][甲]。\n\n[甲]: https://a.example',
  ],
  // Notes.
  ['一句话[^1]。', ['[^1]'], null],
  ['一句话【^1】。\n\n[^1]: 注', ['【^1】'], '一句话[^1]。\n\n[^1]: 注'],
  ['一句话。[^1]\n\n[^1]：全角冒号', ['[^1]', '[^1]：'], '一句话。[^1]\n\n[^1]: 全角冒号'],
  ['[^2]：注\n\n[^2]：注', ['[^2]：', '[^2]：'], null],
  ['[甲]：/about\n\n[甲]：/about', ['[甲]：', '[甲]：'], null],
  ['一句话[^ 1]。\n\n[^1]: 注', ['[^ 1]'], '一句话[^1]。\n\n[^1]: 注'],
  ['一句话[＾1]。\n\n[^1]: 注', ['[＾1]'], '一句话[^1]。\n\n[^1]: 注'],
  // Pictures.
  ['![图](https://a.example/a b.png)', ['](https://a.example/a b.png'], null],
  ['- ![](https://a.example/a.png =100x200)', ['](https://a.example/a.png =100x200'], null],
  ['！［图］（图.png）', ['！［图］（图.png）'], '![图](图.png)'],
  ['！[图](图.png)', ['！[图](图.png)'], '![图](图.png)'],
  [
    '看！[图](https://a.example/a.png "题")',
    ['！[图](https://a.example/a.png "题")'],
    '看![图](https://a.example/a.png "题")',
  ],
  // Tables.
  ['｜甲｜乙｜\n｜---｜---｜\n｜丙｜丁｜', ['｜甲｜乙｜'], '|甲|乙|\n|---|---|\n|丙|丁|'],
  [
    '> ｜甲｜乙｜\n> ｜－－｜－－｜\n> ｜丙｜丁｜',
    ['｜甲｜乙｜'],
    '> |甲|乙|\n> |---|---|\n> |丙|丁|',
  ],
  ['｜甲｜乙｜\n｜---｜---｜\n｜丙｜', ['｜甲｜乙｜'], null],
  [
    '| 甲 | 乙 |\n｜：—｜—：｜\n| 丙 | 丁 |',
    ['| 甲 | 乙 |'],
    '| 甲 | 乙 |\n|:---|---:|\n| 丙 | 丁 |',
  ],
  ['| 甲 | 乙 |\n｜---｜\n| 丙 | 丁 |', ['| 甲 | 乙 |'], null],
  // Other programs.
  ['[TOC]\n正文', ['[TOC]'], '\n正文'],
  ['[TOC] 正文', ['[TOC]'], null],
  ['{toc}\n\n正文', ['{toc}'], '\n\n正文'],
  ['1. 甲\n\n［TOC］\n\n1. 乙', ['［TOC］'], null],
  ['![[笔记]]', ['![[笔记]]'], null],
  ['！[[图.png]]', ['！[[图.png]]'], null],
  ['> [!foo]\n> 内容', ['[!foo]'], null],
  ['正文。\n\n%%\n\n没有关上', ['%%'], null],
  ['正文%%没有关上。', ['%%'], null],
  ['没有打开%%。', ['%%'], null],
  ['见 [[没有关上。', ['[['], null],
  ['见没有打开]]。', [']]'], null],
  ['<div>\n见[[月报]]\n::: tip\n</div>', ['[[月报]]', '::: tip'], null],
  ['%% 没有关上\n\n正文', ['%%'], null],
  ['正文^[没有关上，继续', ['^['], null],
  ['::: tip\n没有关上\n\n- 甲', ['::: tip'], null],
  ['::: tabs\n提示\n:::', ['::: tabs'], null],
  ['正文。\n\n:::', [':::'], null],
  ['> 【!NOTE】- 题\n> 内容', ['【!NOTE】-'], '> [!NOTE]- 题\n> 内容'],
  ['[!NOTE] 不在引文里', ['[!NOTE]'], null],
  ['甲乙丙\n{：.center}', ['{：.center}'], '甲乙丙\n{:.center}'],
  ['## 标题 {.wide}', ['{.wide}'], null],
  ['> [! NOTE]\n> 内容', ['[! NOTE]'], '> [!NOTE]\n> 内容'],
  // Comments.
  ['甲<!—注释—>乙', ['<!—注释—>'], '甲<!-- 注释 -->乙'],
  ['＜!--注释--＞', ['＜!--注释--＞'], '<!-- 注释 -->'],
  ['- <！--注释-->', ['<！--注释-->'], '- <!-- 注释 -->'],
  ['> 甲<!-注释-->', ['<!-注释-->'], '> 甲<!-- 注释 -->'],
  ['| 甲 |\n|-|\n| <!—注释—> |', ['<!—注释—>'], '| 甲 |\n|-|\n| <!-- 注释 --> |'],
  ['甲<!-- 没有关上\n\n乙', ['<!-- 没有关上'], null],
  ['甲<!-- 空格 -- >', ['<!-- 空格 -- >'], '甲<!-- 空格 -->'],
  // Formulas.
  ['其中 $x_i$ 是输入。', ['$x_i$'], '其中 $$x_i$$ 是输入。'],
  ['其中 $a*b*c = d$ 是输入。', ['$a*b*c = d$'], '其中 $$a*b*c = d$$ 是输入。'],
  ['其中 \\(a+b\\) 是和。', ['\\(a+b\\)'], '其中 $$a+b$$ 是和。'],
  ['\\[\na = b\n\\]', ['\\[\na = b\n\\]'], null],
  // Code.
  ['｀｀｀js\nlet a\n｀｀｀', ['｀｀｀js'], '```js\nlet a\n```'],
  ['···js\n\n# 甲\n\n···\n\n后文', ['···js'], '```js\n\n# 甲\n\n```\n\n后文'],
  ['用｀npm｀安装。', ['｀npm｀'], '用`npm`安装。'],
  ['用 `npm install 安装。', ['`'], null],
  // HTML.
  [
    '见 ＜a href=“https://a.example/a”＞公告</a>。',
    ['＜a href=“https://a.example/a”＞'],
    '见 <a href="https://a.example/a">公告</a>。',
  ],
  ['见 <a href="https://a.example/a>公告</a>。', ['<a href="https://a.example/a>'], null],
  ['甲＜br＞乙', ['＜br＞'], '甲<br>乙'],
  ['<div>\n**重点**\n</div>', ['**重点**'], null],
  ['<div>\n## 标题\n- 甲\n</div>', ['## 标题', '- 甲'], null],
  ['<div>\n甲%%乙\n丙%%丁\n</div>', ['%%乙\n丙%%'], null],
  ['<p>甲</p>\n{::comment}\n乙\n{:/comment}', ['{::comment}\n乙\n{:/comment}'], null],
  ['<!-- 甲 -->[乙](/b "题")、[丙](/c)', ['[乙](/b "题")'], null],
  ['<div>\n[TOC]\n~~~\n甲\n~~~\n</div>', ['[TOC]', '~~~\n甲\n~~~'], null],
  ['<details><summary>用 `a` 与 *乙*</summary>\n丙\n===\n</details>', ['`a`', '==='], null],
  // Single stars and underscores.
  ['甲*乙*丙*丁', ['*'], null],
  ['他说* 重点 *，好', ['* 重点 *'], '他说*重点*，好'],
  ['这是_重点_。又_重点_文字', ['_重点_', '_重点_'], null],
  // Comments that end where they begin.
  ['<!--> 甲 -->', ['<!--> 甲 -->'], null],
  ['甲<!---> 乙 -->', ['<!---> 乙 -->'], null],
  // A name apart from its link, and a row alone.
  ['[公告] [乙]\n\n[乙]: https://a.example', ['[公告] '], null],
  ['> | 甲 | 乙 |\n> | - | - |\n| 丙 | 丁 |', ['| 丙 | 丁 |'], null],
  // Links and pictures that lack a bracket.
  ['见[甲(https://a.example)', ['[甲(https://a.example)'], null],
  ['见[甲](b-c', ['[甲](b-c'], null],
  ['看![甲]a.png', ['![甲'], null],
  ['![甲](a.png', ['![甲'], null],
  ['!(甲)[a.png]', ['!(甲)[a.png]'], null],
  ['[甲] : https://a.example\n\n见[甲]', ['[甲] :'], null],
  ['[甲]: https://a.example 乙\n\n见[甲]', ['[甲]:'], null],
  // Code that nothing begins; headings behind text.
  ['用 npm` 安装', ['`'], null],
  ['正文。## 标题', ['##'], null],
  ['## 甲 ## 乙', ['##'], null],
  // Ends of nothing, and what has no end; commands of LaTeX; stars of other kinds.
  ['甲{:/comment}乙', ['{:/comment}'], null],
  ['甲<br乙', ['<br'], null],
  ['甲</b\n乙', ['</b'], null],
  ['甲\\textbf{乙}丙\n\n\\newpage', ['\\textbf{乙}', '\\newpage'], null],
  ['甲∗∗乙∗∗丙', ['∗∗乙∗∗'], null],
  // Too many marks.
  ['====甲====', ['====甲===='], null],
  ['- 他说****甲****，好', ['****甲****'], null],
  ['文~~~~~~《甲》乙~~~~~~，好', ['~~~~~~《甲》乙~~~~~~'], null],
  ['## =====“甲”=====', ['=====“甲”====='], null],
  // Marks beside marks.
  ['**甲****乙**丙', ['****'], null],
  ['甲==“乙”====丙==', ['===='], null],
  ['~~甲~~~~乙~~', ['~~~~'], null],
  ['## ## 标题', ['##'], null],
  ['**### 标题**', ['###'], null],
  ['- 甲\n- 乙\n丙\n===', ['==='], null],
  ['> [!tip]- 题\n> ##没有空格', ['##'], '> [!tip]- 题\n> ## 没有空格'],
];

it.each(bad)('tells of %j', (body, written, mended) => {
  const text = `---\ntitle: 题\n---\n\n${body}\n`;
  const found = strayIn(body);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(written);
  const edits = found.flatMap(({ edit }) => edit ?? []);
  if (mended === null) expect(edits).toEqual([]);
  else {
    expect(applyEdits(text, edits).slice(START)).toBe(`${mended}\n`);
  }
  for (const { problem } of found) expectSaid(problem);
});

it.each(bad)('has nothing more to mend in %j', (body, written, mended) => {
  if (mended === null) return;
  const left = strayIn(mended);
  expect(left.filter(({ edit }) => edit)).toEqual([]);
  expect(left.length).toBeLessThan(written.length);
});

const inQuotation = bad.filter(([body]) => !/^-[^ \n]*$/u.test(body));

it.each(inQuotation)('tells of %j in a quotation, beside Windows line ends', (body, written) => {
  const quotation = `甲\r\n\r\n> 前文。\r\n>\r\n${body.replaceAll(/^/gmu, '> ').replaceAll('\n', '\r\n')}`;
  expect(strayIn(quotation).length).toBeGreaterThanOrEqual(Math.min(1, written.length));
});

it.each([
  '**重点**、~~删去~~、==高亮==，`**代码**`。',
  '中奖名单：李**、王**、张**。',
  '恭喜李**先生、138****5678，卡号 6222 **** **** 1234。',
  '2**10 是 1024，用 f(*args, **kwargs) 和 src/**/*.ts。',
  '他骂了一句****，走了。',
  '\\*\\*不是重点\\*\\*，\\## 不是标题，\\[文字\\]\\(https://a.example\\)。',
  '#话题# 今天聊一聊',
  '\\#AI #算力',
  '#AI 与 #算力',
  '#1 号选手，C# 和 F#，第 #12 号。',
  '-5 度到 5 度',
  '-完-',
  '> 学而时习之。\n>\n> -孔子',
  '1.5 倍和 2.0 版',
  '3.15 晚会',
  '2023-1. 甲',
  '（1）甲，1）乙，1、丙',
  '## 1.背景',
  '**1.背景**',
  '如果 a == b 且 c == d，那么 a==c，数量==3，a === b。',
  '路径是 C:\\\\\n末尾的“\\\\”\n\n写 \\\\。\\\\\n\n下一段',
  '好的~~ 知道啦~~ 谢谢~~',
  '> [!NOTE] HTML 是什么\n> 正文\n\n*[HTML]: 超文本',
  '<p>匹配 [^a-z] 与 20%%，&lt;![endif]--&gt;，x<span>**</span>2</p>',
  '- [x] 甲 > 乙\n- [ ] #1 丙',
  '函数 \\(注\\) 与 [甲]\\(a\\)，{.red} 是类，`a`{.red}。',
  '词\n: 释义\n\n> 词\n> : 释义',
  '10~20 元，~~~',
  '$5 和 $6，US$5-$10，$5+$3，$AAPL 与 $TSLA',
  '环境变量 $HOME/$USER 和 $PATH',
  '见文献[1]、[1][2]、[1] (https://a.example)。',
  '数组 a[i][j] 和 int[][]，矩阵 [[1, 2], [3, 4]]，[[1]]',
  '[微笑][微笑]',
  '李**、王**\n\n下一段',
  '看！[公告](https://a.example/a)，a<!b，x <- y',
  '【公告】（https://a.example）',
  '[注]（见下文）',
  '增长 100%，100%%，10%%和20%%',
  '甲|乙，|x| > 1，张三|记者',
  '(￣▽￣) (｀・ω・´) ¯\\_(ツ)_/¯ :-) ^_^ (╯°□°)╯︵ ┻━┻',
  '用 [^a-z] 匹配，`[^1]`',
  '一句话[^1]。\n\n[^1]: 注',
  '> [!NOTE]\n> 说明\n\n> [!tip] 自己的标题\n> 提示',
  '* 目录\n{:toc}\n\n## 甲',
  '段落\n{: .center}\n\n[甲](/){: .small}',
  '- [x] 做完\n- [ ] 没做\n- [X] 大写',
  '地址 https://a.example/?a==b&c=d 和 https://a.example/~~b',
  '公式 $$x_i$$ 和\n\n$$\na = b\n$$',
  '<kbd>**</kbd> <code>**a**</code> <samp>##</samp>',
  '<pre>\n**不是重点**\n</pre>',
  '<div>\n\n**重点**\n\n</div>',
  '| 甲 | 乙 |\n| :-- | --: |\n| `|` | a == b |',
  '见 <a href=https://a.example/a>公告</a>。',
  '如果 a<b 并且 b>c，泛型写 `List<T>`。',
  '```\n**代码** [^1] ::: $x_i$\n```',
  '    **代码**',
  '按 ` 键打开控制台。',
  '[视频] [甲](https://a.example)、[视频] [甲]: 乙',
  '报告_终稿_v2.docx，甲 --> 乙，*注：价格*含税*，*甲*和乙*',
  'vec![1, 2] Wow![1] 好！[1]，见[甲（https://a.example）]，[甲(https://a.example)]',
  '按 ` 键，`a`、C## 与 F##，[官网]：甲报，第 1 ## 2 号',
  '如果 a<b，b<p 且 x<s；C:\\\\new\\section，\\alpha，a ∗ b',
  // Runs that are no marks.
  '姓名____性别____，____年____月，____公司____',
  '密码是 ****甲，6222 **** **** 1234，138****甲****5678，他骂了一句****，又骂****，走了',
  '好的~~~~下次见~~~~，==== 分割线 ====，====完====，-----甲-----',
  '甲====乙',
  '甲：乙::丙，std::vector',
  '集合 {a, b} 和 {: 3}',
  '*[HTML]: 超文本\n\nHTML 是标记。',
  '\\$x_i\\$ 和 \\(注\\)',
  '《月亮》*第一期*，*注：仅供参考',
  '术语\n: 定义 **重点**',
  '三个人：甲 · 乙 · 丙',
  '**尾号 138****5678**，他骂了一句****，走了，**重点**。',
  '<table><tr><td>2*3*4</td><td>- 无</td><td>a_b_c</td></tr></table>',
  '<p>https://a.example/b 和 <code>**a**</code></p>',
  '甲\n\n=====\n\n乙',
  "他说 '''引用''' 好",
  '[公告](https://a.example "题") ![图](https://a.example/a.png) <https://a.example>',
])('has nothing to say about %j', (body) => {
  expect(strayIn(body)).toEqual([]);
});
