import fc from 'fast-check';
import { figure, form, forms, line, paragraph, plain, term, thing } from './news-sentences';

const indent = (text: string, by: string) => text.replace(/\n(?=[^\n])/gu, `\n${by}`);
const quote = (text: string) => text.replace(/^/gmu, '> ');

const heading = fc.oneof(
  form('## {place}的{thing}'),
  form('### {term} 之后 {#id-§}'),
  form(
    '## **{thing}**与`{term}`：{actor}在{place}清点{quality}{thing}，一共{figure}个，比上一次多',
  ),
  form('{place}的{thing}\n---'),
  form('#### 不在目录里的{thing} ####\n{:.no_toc}'),
  form('<h2 id="h-§">{thing}</h2>'),
);

const list = fc.oneof(
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((each) => `- ${each}`).join('\n')),
  fc
    .tuple(fc.integer({ min: 0, max: 98 }), fc.array(line, { minLength: 1, maxLength: 4 }))
    .map(([start, items]) => items.map((each, index) => `${start + index}. ${each}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((each) => `1) ${each}`).join('\n\n')),
  fc
    .tuple(line, line, line)
    .map(([a, b, c]) => `- [x] ${a}\n- [ ] ${b}\n  1. ${c}\n     - ${b}\n\n  ${a}`),
  fc
    .tuple(line, line)
    .map(([a, b]) => `* ${a}\n\n  > ${b}\n\n  \`\`\`js\n  甲("3");\n  \`\`\`\n* {: .small} ${b}`),
);

const quotation = fc.oneof(
  fc
    .tuple(paragraph, form('——{actor}《{thing}》'))
    .map(([text, from]) => quote(`${text}\n\n${from}`)),
  fc
    .tuple(
      fc.constantFrom('NOTE', 'tip', 'IMPORTANT', 'WARNING', 'CAUTION'),
      fc.oneof(thing, fc.constant('')),
      paragraph,
    )
    .map(([kind, title, text]) => quote(`[!${kind}]${title && ` ${title}`}\n${text}`)),
  fc
    .tuple(line, list)
    .map(
      ([text, items]) =>
        `> ${text}\n> > ${text}\n>\n${quote(items)}\n{: cite="https://example.com/"}`,
    ),
);

const table = fc
  .array(fc.tuple(thing, term, figure), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    [
      '| 物件 | 型号 | 数目 |',
      '| :-- | :-: | --: |',
      ...rows.map(([a, b, c]) => `| **${a}** | \`${b} \\| 甲\` | ${c} |`),
      '| 合计 |',
      '{: .center}',
    ].join('\n'),
  );

const code = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'js',
        'ts{1}',
        'text',
        '',
        'mermaid',
        'js title="甲.js" {1,2}',
        "py title='乙' linenos",
      ),
      thing,
    )
    .map(
      ([info, word]) =>
        `\`\`\`${info}\nconst ${word} = "${word}"; // {{ a }} <b>${word}</b> &amp;\n\n# 甲\n\`\`\``,
    ),
  fc.tuple(thing, term).map(([a, b]) => `~~~~ruby\n~~~\n${a} ${b}\n~~~~`),
  form('{% highlight ruby linenos %}\nputs "{thing}" {{ b }}\n{% endhighlight %}'),
  form('{% raw %}\n`{{ {term} }}`与 {% include %}、{thing}\n{% endraw %}'),
  form('正文：\n\n    缩进的代码 {term}\n\n完。'),
);

const picture = forms(
  '![{thing}](a.png "{thing}在{place}（图：某某）")',
  '![{thing}](<图 1.png>)\n![{place}](b.png "{place}")\n[![{term}](c.png)](/about)',
  '点击 ![{thing}](a.png) 打开{term}。',
  '![{thing}][图§]\n\n[图§]: a.png "{place}（某某摄）"',
  '<figure><img src="a.png" alt="{thing}"><figcaption>{thing}，{figure}</figcaption></figure>',
);

const media = forms(
  '[{thing}的录像](https://www.bilibili.com/video/BV1xx411c7mD)',
  'https://www.youtube.com/watch?v=aaaaaaaaaaa',
  '[{place}的短片](/assets/film.mp4)',
  '<video src="/a.mp4" controls>打不开{thing}</video>',
);

const block = forms(
  '<details><summary>展开{thing}</summary>\n\n折叠的**{thing}**，{figure}。\n\n</details>',
  '<div class="center">\n<p>{thing} &copy; {figure}<br/>{term}</p>\n</div>',
  '<table><tr><th>{thing}</th><td>{figure}</td></tr></table>',
  '{thing}\n: 定义一，{term}\n: 定义**二**\n\n{place}\n: 在{figure}处',
  '<!--more-->',
  '<!-- {actor}：\n\n待核 {figure}\n\n-->',
  '[//]: # (待核：{thing})',
  '* 目录\n{:toc}',
  '---',
  '$$\n\\sum_{i=1}^{n} x_i = \\text{{thing}}\n$$',
  '```math\na < b\n```',
  '{place}的{thing}。\n{: .lead}',
  '<script>var {term} = "{thing}";</script>',
  '<svg width="9" height="9"><title>{thing}</title><text>{figure}</text></svg>',
);

const note = fc.tuple(plain, fc.oneof(plain, code)).map(
  ([text, more]) =>
    (number: number) =>
      `${text}[^${number}]，又见[^${number}]与[^注${number}]。\n\n[^${number}]: ${text}\n\n    ${indent(more, '    ')}\n[^注${number}]: 甲 ${number}`,
);

const anything = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  ...[heading, list, quotation, table, code, picture, media, block],
);

/** Blocks of a body, each as like a newsroom's as the handbook allows. */
export const newsBlocks: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.array(anything, { minLength: 3, maxLength: 14 }),
    fc.array(note, { maxLength: 2 }),
    fc.option(
      form(
        '{place}采用 HTML 与 CSS 各{figure}次。\n\n*[HTML]: 超文本标记语言 5\n*[CSS]: 层叠样式表',
      ),
    ),
  )
  .map(([blocks, notes, abbreviations]) => [
    ...blocks.map((each, index) => each.replaceAll('§', String(index))),
    ...notes.map((write, index) => write(index + 1)),
    ...(abbreviations === null ? [] : [abbreviations]),
  ]);
