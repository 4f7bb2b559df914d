import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Marks of Markdown, or of another program, that are shown to readers. */
export const strayMarkup: Rule = {
  id: 'stray-markup',
  level: 'warning',
  about: {
    zh: [
      '正文里没有会原样显示的记号：没有成对、全角或隔着空格的 `**`、`~~`、`==`、`__`、反引号',
      '行首全角或缺空格的 `##`、`-`、`1.`、`>`、`[x]`',
      '没有写成的链接、图片、引用、脚注、表格、公式、属性、提示框和注释',
      '写坏的网址、HTML 标签和 `&nbsp;`',
      '单元格和 HTML 里不起作用的 Markdown',
      "别处的写法，如不认得的 `:::`、`![[笔记]]`、没有关上的 `%%` 和 `^[`、`// 注释`、`[b]粗[/b]`、`'''粗'''`、`++下划线++`、`x^2^`、`H~2~O`、`{++增加++}`、`<<书名>>`、`:smile:`、`!!! note`、`== 标题`、`h2. 标题`、`{color:red}`、`<% %>`、`\\n`",
      'AI 对话里的来源记号（`【1†source】`、`[citation:1]`）',
      '没有一起粘贴过来的 `[图片]`，读不出的字符',
    ].join('；'),
    en: [
      'no marks are left that readers see as they are: `**`, `~~`, `==`, `__`, backticks without a partner, in full width or with blanks inside',
      '`##`, `-`, `1.`, `>`, `[x]` at the head of a line in full width or without a space',
      'links, pictures, references, notes, tables, formulas, attributes, callouts and comments that became none',
      'damaged addresses, tags and references to characters; Markdown in cells and in HTML, where it is not read',
      'what other programs read; marks of sources in a chat with an assistant of AI; `[图片]` of a chat; characters that cannot be read',
    ].join('; '),
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      document
        .facts()
        .stray.map(({ start, problem: { zh, en }, edit }) =>
          findingAt(document, start, zh, en, edit),
        ),
    ),
};
