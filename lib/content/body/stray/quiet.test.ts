import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generatedDocument } from '@/tests/generated-document';
import { newsBlocks } from '@/tests/news-post';
import { examineBody } from '../examine-body';

const found = (body: string) => {
  const { stray, suspects } = examineBody(`---\ntitle: 题\n---\n\n${body}\n`).facts;
  return [...stray, ...suspects].map(({ problem: { zh } }) => zh);
};

/** Sentences and parts of them that a newsroom writes, with signs that are no markup. */
const SENTENCES = [
  '去年营收 100 亿元，同比增长 12.5%，毛利率 38%～40%。',
  '股价从 $5 涨到 $6，涨幅 20%（约 ¥36）。',
  '他说：“这是**第一次**，*也许*是最后一次。”',
  '中奖者是李**、王**，尾号 138*5678。',
  '用 `git log --oneline -5` 看，再写 `a == b`、`f(*args)`。',
  '见[公告](https://a.example/b?c=d&e=f)，以及 https://a.example/~user/x==y 。',
  '#月亮# 今天的话题：C#、F# 和 .NET，第 #12 号。',
  '气温 -5 度到 5 度，相对湿度 60%，a < b 且 b > c。',
  '如文献[1]、[2,3]和[注]（见下文）所说[^注]。',
  '比分 3:2，时间 10:30—11:00，版本 v1.2.3-beta。',
  '公式 $$x_i + y^2$$ 里，i = 1，2，…，n。',
  '《月亮》（The Moon）·第 1 期｜编辑部|2026',
  '好的~~ 谢谢~ 10~20 元 (^_^) ¯\\\\_(ツ)_/¯',
  '==高亮==的字和~~删去~~的字，H<sub>2</sub>O，<kbd>Ctrl</kbd>+<kbd>C</kbd>。',
  '数组 a[i][j]、矩阵 [[1, 2], [3, 4]]、路径 src/**/*.ts、2**10。',
  '好的^^ 谢谢^^ 开心^^，真的^^。见((注))和 ((something))，TODO 是待办，把 <your_name> 换成名字，END: 完。',
  'The team wrote: "it works" -- and [shipped](/about) it.',
];

const line = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 });
const text = line.map((sentences) => sentences.join(''));

const block = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: line.map((lines) => lines.join('\n')) },
  fc.constantFrom('## 一、背景', '### 1.背景', '## 为什么是 C#？', '# 第一部分', '小标题\n---'),
  text.map((each) => `- ${each}\n- ${each}\n  - ${each}`),
  text.map((each) => `1. ${each}\n2. ${each}\n\n   ${each}`),
  text.map((each) => `- [x] ${each}\n- [ ] ${each}`),
  text.map((each) => `> ${each}\n>\n> ——某某`),
  text.map((each) => `> [!TIP] 自己的标题\n> ${each}`),
  text.map((each) => `| 甲 | 乙 |\n| :-- | --: |\n| ${each.replaceAll('|', '\\|')} | -5 |`),
  text.map((each) => `<details>\n<summary>展开</summary>\n\n${each}\n\n</details>`),
  text.map((each) => `一、${each}\n\n二、${each}`),
  fc.constantFrom(
    '```bash\n## 安装\nnpm install  # 装好\n```',
    '```text\n##没有空格 ** 重点 ** [公告]（https://a.example）\n```',
    '    npm install',
    '---',
    '$$\na_i = b\n$$',
    '* 目录\n{:toc}',
    '段落。\n{: .small}',
    '![图](https://a.example/a.png "题（图：某某）")',
    '{% highlight js %}\nlet a;\n{% endhighlight %}',
    '<!-- 编者按：**不给读者看** -->',
  ),
);

it('has nothing to say about posts as they are written', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 3, maxLength: 20 }), (blocks) => {
      expect(found([...blocks, '[^注]: 一条注释'].join('\n\n'))).toEqual([]);
    }),
    { numRuns: 400, seed: 20260228 },
  );
});

it('has nothing to say about whatever else is read', () => {
  fc.assert(
    fc.property(generatedDocument, ({ markdown }) => {
      // A line of dashes would make a heading of a callout's marker.
      fc.pre(!/\[!(?:NOTE|tip)\][^\n]*\n[ >]*---/u.test(markdown));
      expect(found(markdown)).toEqual([]);
    }),
    { numRuns: 200, seed: 20260228 },
  );
});

it('has nothing to say about generated news', () => {
  fc.assert(
    fc.property(newsBlocks, (blocks) => {
      expect(found(blocks.join('\n\n'))).toEqual([]);
    }),
    { numRuns: 300, seed: 20260228 },
  );
});
