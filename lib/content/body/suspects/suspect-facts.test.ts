import { expect, it } from 'vitest';
import { expectSaid } from '@/tests/said';
import { applyEdits } from '../../source/edit';
import { examineBody } from '../examine-body';

const HEAD = '---\ntitle: 题\n---\n\n';
const suspectsIn = (body: string) => examineBody(`${HEAD}${body}\n`).facts.suspects;

/**
 * Bodies with suspects, the beginning of each; and the body as `--fix` leaves it, or null where an editor must decide.
 */
const bad: [body: string, places: string[], mended: string | null][] = [
  // Code that is prose.
  ['    月亮升起来了，照着大地。', ['月亮'], '月亮升起来了，照着大地。'],
  [
    '\t月亮升起来了，照着大地。\n\t第二行也是。',
    ['月亮'],
    '月亮升起来了，照着大地。\n第二行也是。',
  ],
  [
    '甲。\n\n    “月亮”升起来了。\n\n    又一段。\n\n乙。',
    ['“月亮'],
    '甲。\n\n“月亮”升起来了。\n\n又一段。\n\n乙。',
  ],
  ['- 甲\n\n      月亮升起来了，照着大地。', ['月亮'], null],
  ['> 甲\n>\n>     月亮升起来了，照着大地。', ['月亮'], null],
  // A head on two lines.
  ['| 甲 | 乙 |\n|---|---|\n| 丙 |\n\t丁 | 戊 |', ['丁 |'], null],
  ['> | 甲 | 乙 |\n> |---|---|\n> | 丙 |\n>     丁 |', ['丁 |'], null],
  ['| 甲\n乙 | 丙 |\n|---|---|\n| 丁 | 戊 |', ['| 甲'], null],
  // Text below a table, and a table of spaces.
  ['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n后文', ['后文'], null],
  ['甲    乙\n---- ----\n丙    丁', ['----'], null],
  ['甲 | 乙\n--- ---\n丙 | 丁', ['---'], '甲 | 乙\n--- | ---\n丙 | 丁'],
  // Numbers that begin above 1, rows of a sheet, paragraphs as books indent them.
  ['步骤：\n2. 甲\n3. 乙', ['步骤'], null],
  ['3. 甲\n   5. 乙', ['甲'], null],
  ['> 甲\n> 2. 乙\n> 3. 丙', ['甲'], null],
  ['甲\t乙\n丙\t丁', ['甲'], null],
  ['甲\n\u3000\u3000乙', ['甲'], '甲\n\n\u3000\u3000乙'],
  // A table on one line, and what other programs escape.
  ['| 甲 | 乙 | | --- | --- | | 丙 | 丁 |', ['| 甲'], null],
  ['\\- 甲\n\\- 乙', ['\\- 甲'], '\\- 甲\n\n\\- 乙'],
  // Marks in captions.
  ['![图](a.png "*甲*")', ['![图]'], null],
  ["![图](a.png '[[甲]]')", ['![图]'], null],
  // Breaks at the end of a block.
  ['疑是地上霜。\\\n\n举头', ['\\'], '疑是地上霜。\n\n举头'],
  ['疑是地上霜。 \\\n\n举头', ['\\'], '疑是地上霜。 \n\n举头'],
  ['::: tip\n疑是地上霜 \\\n:::', ['\\'], '::: tip\n疑是地上霜 \n:::'],
  ['## 月下\\\n\n疑是地上霜。', ['\\'], '## 月下\n\n疑是地上霜。'],
  ['疑是**地上霜**\\\n- 举头', ['\\'], '疑是**地上霜**\n- 举头'],
  ['| 甲\\ | 乙 |\n|---|---|', ['\\'], '| 甲 | 乙 |\n|---|---|'],
  // Notes that hold nothing.
  ['文[^a]。\n\n[^a]: <!-- 密 -->', ['[^a]:'], null],
  ['文[^a]。\n\n[^a]: %%密%%{::comment}密{:/comment}', ['[^a]:'], null],
  ['文[^a]。\n\n[^a]:\n\n后文。', ['[^a]:'], null],
  ['文[^a b]。\n\n[^a b]: 注', ['[^a b]'], null],
  ['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n这一段紧跟着表格，是一句话。', ['这一段'], null],
  // A table of contents as a heading.
  ['## [TOC]', ['[TOC]'], null],
  // Fences.
  [
    '```bash\nls\n``` 后面接一句话\n\n正文说到这里。',
    ['``` 后面'],
    '```bash\nls\n```\n\n后面接一句话\n\n正文说到这里。',
  ],
  ['```bash\nls\n\n后面的正文是这样的一句话。', ['```bash'], null],
  ['```bash\nls\n\n## 标题也在里面', ['```bash'], null],
  ['~~~\n甲\n\n后面的正文是这样的一句话。', ['~~~'], null],
  ['```bash\nls\n', ['```bash'], null],
  ['```bash\nls\n\n中间。\n\n```js\nlet a\n```', ['```js'], null],
  [
    '```js\nlet a\n\n## 小标题\n\n这里是正文，写得长一些。\n\n```\nls\n```\n',
    ['```js', '```\n'],
    null,
  ],
  ['- 甲\n\n  ```\n  ls\n\n乙', ['```'], null],
  // Headings.
  ['这是一段话。\n---\n下一段。', ['这是'], '这是一段话。\n\n---\n下一段。'],
  ['第一行\n第二行\n---', ['第一行'], null],
  ['第一行，\n第二行。\n---', ['第一行'], '第一行，\n第二行。\n\n---'],
  ['这是一段话，说到这里。\n===', ['这是'], null],
  ['> 这是一段话。\n> ---', ['这是'], null],
  ['> 一段话\n> ---\n>\n> 乙', ['一段'], null],
  ['- 一段话\n  ---\n\n  乙', ['一段'], null],
  ['一段话\n---', ['一段'], null],
  ['甲\n\n一段话\n---\n又一段', ['一段'], null],
  ['今天天气很好，我们去了公园散步\n---\n\n乙', ['今天'], null],
  ['## \u200B', ['##'], null],
  ['甲\n\n##', ['##'], null],
  ['### ** **\n', [], null],
  ['## <!-- 待补 -->', ['##'], null],
  ['> ## <!-- 待补 -->', ['##'], null],
  ['- ## <span id="a"></span>', ['##'], null],
  ['## {#a}', ['##'], null],
  ['## {: .lead}', ['##'], null],
  ['## [](/about)', ['##'], null],
  ['甲\n\n# &nbsp;', ['#'], null],
  ['<h2></h2>\n\n乙', ['<h2>'], null],
  ['<div>\n<h3 id="a"><b> </b><!-- 待补 --></h3>\n</div>', ['<h3'], null],
  // Lists.
  ['2024. 年是闰年。', ['2024.'], '2024\\. 年是闰年。'],
  ['> 1999) 年', ['1999)'], '> 1999\\) 年'],
  ['2023. 甲\n2024. 乙', ['2023.'], null],
  // Tables.
  ['| 甲 | 乙 |\n|一|一|\n| 丙 | 丁 |', ['|一'], null],
  ['| 甲 | 乙 |\n|==|：==|\n| 丙 | 丁 |', ['|=='], '| 甲 | 乙 |\n|---|:---|\n| 丙 | 丁 |'],
  ['> | 甲 | 乙 |\n> |__|…|', ['|__'], null],
  ['> | 甲 | 乙 |\n> |__|＝＝|', ['|__'], '> | 甲 | 乙 |\n> |---|---|'],
  ['    1. 甲，乙。\n    3. 丙，丁。', ['1.'], null],
  ['\u3000\u30003. 乙', ['\u3000'], null],
  ['| 甲 | 乙 |\n| - - |\n| 丙 | 丁 |', ['| - -'], null],
  ['甲 | 乙\n--- ---\n丙 | 丁', ['--- ---'], '甲 | 乙\n--- | ---\n丙 | 丁'],
  ['> 甲 | 乙\n> ---- ----\n> 丙 | 丁', ['---- ----'], '> 甲 | 乙\n> --- | ---\n> 丙 | 丁'],
  // Tables of Pandoc.
  ['  姓名   年龄\n  ------ ------\n  张三   12\n\n乙', ['------ ------'], null],
  ['---- ----\n甲   乙\n---- ----', ['---- ----\n甲'], null],
  ['> 甲   乙\n> ---- ----\n> 丙   丁', ['---- ----'], null],
  // Signs that are there twice.
  ['- • 甲\n- •\u00A0“乙”', ['• 甲'], '- 甲\n- “乙”'],
  ['> - · 甲\n> - · 乙', ['· 甲'], '> - 甲\n> - 乙'],
  ['- • 1. 甲', ['• 1.'], null],
  ['3. 3、甲\n4. 4、乙', ['3、'], null],
  // Strong in strong.
  ['**甲 **乙，** 丙**丁', ['**乙'], null],
  // Sizes of pictures.
  ['甲![图|300](a.png)', ['![图'], '甲![图](a.png){: width="300"}'],
  ['![图\\|300x200](a.png "题")', ['![图'], '![图](a.png "题"){: width="300"}'],
  ['![图|300](a.png){: .full}', ['![图'], null],
  ['![300](a.png)', ['![300'], null],
  ['||剧透||', ['||剧'], null],
  ['| 甲 | 乙 |\n|——|：——：|\n| 丙 | 丁 |', ['|——'], '| 甲 | 乙 |\n|---|:---:|\n| 丙 | 丁 |'],
  ['> | 甲 | 乙 |\n> |——|——|', ['|——'], '> | 甲 | 乙 |\n> |---|---|'],
  // Elements.
  ['甲<b>乙\n\n丙', ['<b>'], null],
  ['<div>\n\n甲', ['<div>'], null],
  ['<span class="small">甲', ['<span'], null],
  ['<details>\n<summary>甲</summary>\n\n乙', ['<details>'], null],
  ['甲<sup>乙<sup>丙', ['<sup>乙', '<sup>丙'], null],
  [
    '见 <a href=“https://a.example/a”>公告</a>。',
    ['<a href'],
    '见 <a href="https://a.example/a">公告</a>。',
  ],
  ['甲</b>乙', ['</b>'], null],
  ['甲\n\n> 乙\n>\n> </div>', ['</div>'], null],
  // Lines.
  ['1.1 甲\n1.2 乙', ['1.1'], '1.1 甲\n\n1.2 乙'],
  ['**小标题**\n正文接着写。', ['**小标题'], '**小标题**\n\n正文接着写。'],
  ['正文。\n**小标题：**\n正文。', ['正文。\n**'], '正文。\n\n**小标题：**\n\n正文。'],
  ['一、甲\n二、乙\n三、丙', ['一、'], '一、甲\n\n二、乙\n\n三、丙'],
  ['要点：\n（1）甲\n（2）乙', ['要点'], '要点：\n\n（1）甲\n\n（2）乙'],
  ['问：甲？\n答：乙。', ['问：'], '问：甲？\n\n答：乙。'],
  ['①甲\n②乙', ['①'], '①甲\n\n②乙'],
  ['1、甲\n2、乙', ['1、'], '1、甲\n\n2、乙'],
  ['• 甲\n• 乙', ['•'], '• 甲\n\n• 乙'],
  ['✅ 甲\n✅ 乙', ['✅'], '✅ 甲\n\n✅ 乙'],
  ['负责人: 甲\n状态: 进行中', ['负责'], '负责人: 甲\n\n状态: 进行中'],
  ['Created: May 1\nTags: AI', ['Created'], 'Created: May 1\n\nTags: AI'],
  ['时间：三月\n地点：北京', ['时间'], '时间：三月\n\n地点：北京'],
  ['文 | 张三\n编辑 | 李四', ['文 |'], '文 | 张三\n\n编辑 | 李四'],
  ['来源｜新华社\n时间｜2 月 28 日', ['来源'], '来源｜新华社\n\n时间｜2 月 28 日'],
  ['10:00 开幕\n11:00 致辞', ['10:00'], '10:00 开幕\n\n11:00 致辞'],
  [
    '\u3000\u3000第一段。\n\u3000\u3000第二段。',
    ['\u3000'],
    '\u3000\u3000第一段。\n\n\u3000\u3000第二段。',
  ],
  ['> 一、甲\n> 二、乙', ['一、'], '> 一、甲\n>\n> 二、乙'],
  ['- 一、甲\n  二、乙', ['一、'], '- 一、甲\n\n  二、乙'],
  ['- 一、甲\n二、乙', ['一、'], null],
  ['A. 甲\nB. 乙', ['A.'], 'A. 甲\n\nB. 乙'],
  ['a）甲\nb）乙', ['a）'], 'a）甲\n\nb）乙'],
  ['i. 甲\nii. 乙', ['i.'], 'i. 甲\n\nii. 乙'],
  ['Ⅰ、甲\nⅡ、乙', ['Ⅰ'], 'Ⅰ、甲\n\nⅡ、乙'],
  ['１、甲\n２、乙', ['１、'], '１、甲\n\n２、乙'],
  ['1 甲\n2 乙\n3 丙', ['1 甲'], '1 甲\n\n2 乙\n\n3 丙'],
  ['2024年 甲，乙\n2025年 丙', ['2024'], '2024年 甲，乙\n\n2025年 丙'],
  ['一是甲\n二是乙', ['一是'], '一是甲\n\n二是乙'],
  ['其一，甲\n其二，乙', ['其一'], '其一，甲\n\n其二，乙'],
  ['《甲》\n《乙》', ['《甲》'], '《甲》\n\n《乙》'],
  ['书单：\n《甲》\n《乙》', ['书单'], '书单：\n\n《甲》\n\n《乙》'],
  ['首先，甲\n其次，乙', ['首先'], '首先，甲\n\n其次，乙'],
  ['步骤 1 甲\n步骤 2 乙', ['步骤'], '步骤 1 甲\n\n步骤 2 乙'],
  ['3月：甲，乙\n4月：丙', ['3月'], '3月：甲，乙\n\n4月：丙'],
  ['`a`：甲\n`b`：乙', ['`a`'], '`a`：甲\n\n`b`：乙'],
  ['＊甲\n＊乙', ['＊甲'], '＊甲\n\n＊乙'],
  ['“你好。”\n“你也好。”', ['“你好'], '“你好。”\n\n“你也好。”'],
  ['“你好。”他说。\n“你也好！”她笑道。', ['“你好'], '“你好。”他说。\n\n“你也好！”她笑道。'],
  ['「你好。」\n「你也好。」', ['「你好'], '「你好。」\n\n「你也好。」'],
  ['甲 10\n乙 20\n丙 30', ['甲 10'], '甲 10\n\n乙 20\n\n丙 30'],
  ['> [!TIP]\n> 甲 10\n> 乙 20\n> 丙 30', ['甲 10'], '> [!TIP]\n> 甲 10\n>\n> 乙 20\n>\n> 丙 30'],
  ['《甲》\n《乙》\n《丙》', ['《甲》'], '《甲》\n\n《乙》\n\n《丙》'],
  ['【小标题】\n正文。', ['【小'], '【小标题】\n\n正文。'],
  ['> 【小标题】\n> 正文。', ['【小'], '> 【小标题】\n>\n> 正文。'],
  ['- 【小标题】\n  正文。', ['【小'], '- 【小标题】\n\n  正文。'],
  ['正文。\n一、背景\n正文，又一句。', ['正文'], '正文。\n\n一、背景\n\n正文，又一句。'],
  ['第一章 总则\n正文，又一句。', ['第一'], '第一章 总则\n\n正文，又一句。'],
  ['<b>小标题</b>\n正文，又一句。', ['<b>'], '<b>小标题</b>\n\n正文，又一句。'],
  // Full-width blanks.
  ['- 甲\n\u3000- 乙', ['\u3000- 乙'], '- 甲\n  - 乙'],
  ['1. 甲\n\u3000\u30001. 乙', ['\u3000\u30001. 乙'], '1. 甲\n   1. 乙'],
  ['\u3000\u3000- 甲', ['\u3000'], '- 甲'],
  ['\u3000## 标题', ['\u3000'], '## 标题'],
  ['\u3000\u3000- 甲\n\n    1. 乙\n    3. 丙', ['\u3000'], null],
  // Captions.
  ['![图](https://a.example/a.png "**题** 与 [甲](/about)")', ['![图]'], null],
  ['> - ![图](https://a.example/a.png "甲<br>乙")', ['![图]'], null],
  // Fields.
  ['---\ntitle: 甲\ndate: 2026-01-01\n---\n\n正文', ['---'], null],
  ['甲\n\n---\ntitle: 甲\n---\n\n乙', ['---'], null],
  ['甲\n\n---\nlayout: post\ntags:\n- 甲\n- 乙\n---\n\n正文', ['---'], null],
];

it.each(bad)('tells of %j', (body, places, mended) => {
  const text = `${HEAD}${body}\n`;
  const found = suspectsIn(body);
  expect(
    found.map(({ start }, index) => text.slice(start).slice(0, places[index]?.length)),
  ).toEqual(places);
  for (const { problem } of found) expectSaid(problem);
  const edits = found.flatMap(({ edit }) => edit ?? []);
  if (mended === null) expect(edits).toEqual([]);
  else expect(applyEdits(text, edits)).toBe(`${HEAD}${mended}\n`);
});

it.each(bad)('has nothing more to mend in %j', (_body, _places, mended) => {
  if (mended !== null) expect(suspectsIn(mended)).toEqual([]);
});

it.each(bad)('mends %j with Windows line ends, which stay', (body, _places, mended) => {
  if (mended === null) return;
  const text = `${HEAD}${body}\n`.replaceAll('\n', '\r\n');
  const edits = examineBody(text).facts.suspects.flatMap(({ edit }) => edit ?? []);
  expect(applyEdits(text, edits)).toBe(`${HEAD}${mended}\n`.replaceAll('\n', '\r\n'));
});

it.each([
  ['```bash\nls\n\n后面的正文是这样的一句话。', true],
  ['```bash\nls\n``` 后面的正文是这样的一句话。\n\n正文', true],
  ['```bash\nls\n', false],
  ['<details>\n\n甲', true],
  ['<div>\n\n甲', false],
])('knows whether the rest is lost in %j', (body, swallows) => {
  expect(suspectsIn(body).map((each) => each.swallows ?? false)).toEqual([swallows]);
});

it.each([
  '    npm install\n    # 安装依赖',
  '    目录/\n    ├── 甲\n    └── 乙',
  '    print("月亮升起来了")',
  '    const 月亮 = 1; // 月亮',
  '```js\n// 这里是一句很长的中文注释，说明下面的代码。\nlet a\n```',
  '```python\n"""\n\n说明写在这里，是一句很长的话。\n"""\n```',
  '```text\n## 角色\n\n你是一位经验丰富的编辑，请改这段文字。\n```',
  '```\n你是一位经验丰富的编辑，请改这段文字。\n\n输出一段话。\n```',
  '````markdown\n```js\nlet a\n```\n````',
  '~~~\n```js\n~~~',
  '```markdown\n## 标题\n\n这里是正文，写得长一些，说一说月亮。\n```',
  '> ```js\n> let a\n> ```',
  '- ```js\n  let a\n  ```\n- 乙',
  '{% highlight js %}\nlet a\n{% endhighlight %}',
  '标题\n---\n\n正文。',
  '为什么是月亮？\n---',
  '大标题\n===',
  '甲 | 乙\n\n--- ---\n\n丙 | 丁',
  '甲\n--- ---\n乙',
  '甲\n- - -\n乙',
  '- ● 已完成\n- ○ 未完成',
  '- 1、甲\n- 2、乙',
  '1. 2024 年\n2. 2025 年',
  '他说: 好\n她说: 不好',
  '![2026](https://a.example/a.png)![甲|乙](https://a.example/b.png)',
  '**甲*乙*丙**',
  '甲。\n\n---\n\n乙。',
  '---\n\n甲：乙',
  '## `代码`\n\n## $$x$$\n\n## ![图](https://a.example/a.png)',
  '<h2>甲</h2>\n\n## <img src="https://a.example/a.png" alt="图"> \n\n## [甲](/about)',
  '1. 甲\n2. 乙\n\n99. 丙',
  '2024 年是闰年。2024\\. 年',
  '<b>甲</b>乙<br>丙<img src="https://a.example/a.png" alt="图">',
  '<b>甲\n\n乙</b>',
  '<p>甲\n\n<ul><li>乙<li>丙</ul>',
  '<ruby>月<rt>yuè<rp>)</rp></ruby>',
  '<!-- <b> -->\n\n甲 `<b>`',
  '<a id="a"/>甲 <List> <T>',
  '<details>\n<summary>甲</summary>\n\n乙\n\n</details>',
  '“甲。”\n他说，乙。',
  '“这是第一句。”记者的笔记里这样写着。\n“这是第二句。”另一位的笔记里也有。',
  '一行写到这里没有写完\n下一行接着写，一共\n有三行。',
  '他在 2019\n年说，2020\n年也说。',
  '【本报讯】记者某某报道：\n正文。',
  '一是甲；二是乙\n。',
  'A. Smith wrote this\nand that.',
  '甲\n\n---\nNote: this is prose\n\n乙',
  '第一句话写在一行。\n第二句话写在下一行，\n第三句也是。',
  '床前明月光，\n疑是地上霜。',
  '一、甲  \n二、乙\\\n三、丙<br>\n四、丁',
  '一、甲\n\n二、乙',
  '分为三种：\n（1）甲，（2）乙。',
  '![图](https://a.example/a.png)\n*图注*',
  '![图](https://a.example/a.png "李**、王** 3 < 5 & 7 > 6（图：某某）")',
  '![图](https://a.example/a.png "《M*A*S*H》，2*3*4，a_b_c，1. 甲，\\*乙\\*")',
  '<video src="/a.mp4" controls>您的浏览器不支持视频。</video>',
  '一行\n| 甲 | 乙 |\n|--|--|',
  '他说**重点**，\n然后**又说**了。',
  '1. 甲\n2. 乙',
  '- 甲\n  - 乙\n\n  丙',
  '\u3000\u3000一段话。',
  '记者说：\n“甲。”',
  '| 甲 | 乙 |\n|--|--|\n| 一、丙 | 二、丁 |',
  '术语\n: 定义',
  '甲 | 乙\n——|——\n丙 | 丁',
  '| 甲 | 乙 |\n|--|--|\n| —— | —— |',
])('has nothing to say about %j', (body) => {
  expect(suspectsIn(body)).toEqual([]);
});
