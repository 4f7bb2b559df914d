import { describe, expect, it } from 'vitest';
import { findExcess } from './limits';
import { renderMarkdown } from './pipeline';

const numbered = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

/** Texts that would stall the parser, or exhaust its stack; each named by what grows. */
const hostile: Record<string, string> = {
  'a run of backticks of 500 KB': '`'.repeat(500_000),
  'code spans': '` '.repeat(100_000),
  'backticks in growing runs': numbered(900, (index) => `${'`'.repeat(index + 1)} `),
  'quotes in quotes': `${'> '.repeat(2000)}甲`,
  'quotes without spaces': `${'>'.repeat(2000)}甲`,
  'lists in lists on one line': `${'- '.repeat(2000)}甲`,
  'lists in lists by indentation': numbered(200, (index) => `${'  '.repeat(index)}- 甲\n`),
  'numbered lists in lists': `${'1. '.repeat(2000)}甲`,
  'lists in quotes': `${'> - '.repeat(1000)}甲`,
  'opening brackets': '['.repeat(100_000),
  'brackets in brackets': `${'['.repeat(50_000)}甲${']'.repeat(50_000)}`,
  'links in links': '[甲](乙'.repeat(30_000),
  'pictures in pictures': `${'!['.repeat(2000)}甲${'](b)'.repeat(2000)}`,
  'emphasis in emphasis': `${'*a '.repeat(5000)}${'b*'.repeat(5000)}`,
  stars: '*a '.repeat(50_000),
  deletions: '~~a'.repeat(30_000),
  'less-than signs': '<'.repeat(100_000),
  'comments that do not end': '<!--'.repeat(30_000),
  entities: '&amp;'.repeat(30_000),
  'a wide table of short rows': `${'|a'.repeat(400)}|\n${'|-'.repeat(400)}|\n${'|b|\n'.repeat(400)}`,
  'many cells': '|a'.repeat(60_000),
  footnotes: '[^a] '.repeat(20_000),
  definitions: numbered(20_000, (index) => `[a${String(index)}]: /b\n`),
  'lines of colons': ':::\n\n甲\n\n'.repeat(1000),
  'bare addresses': 'www.a.b '.repeat(20_000),
  'headings by underlines': 'a\n=\n\n'.repeat(5000),
  'list items': '- a\n\n'.repeat(20_000),
  'HTML elements in one another': '<div>\n\n'.repeat(2000),
  'HTML elements that others end': '<div></b>\n\n'.repeat(2000),
  'attribute lists that do not end': '{:'.repeat(90_000),
  'attribute lists': 'a{: .b}'.repeat(20_000),
  'formulas that do not end': '$$a '.repeat(40_000),
  'marked text': '==a '.repeat(40_000),
  'closing brackets': ']'.repeat(100_000),
  'closing brackets between letters': 'a]'.repeat(50_000),
  'a long text after attribute lists that do not end': `${'{:'.repeat(1000)}${'a'.repeat(190_000)}`,
  'a long text after comments that do not end': `甲${'<!--'.repeat(1000)}${'a'.repeat(190_000)}`,
  'addresses that are none': 'www.a '.repeat(33_000),
  'a run of equals signs of 500 KB': '='.repeat(500_000),
  'headings by underlines, without blank lines': 'a\n=\n'.repeat(5000),
  'tight list items': '- a\n'.repeat(40_000),
  descriptions: 'a\n: b\n\n'.repeat(5000),
  'emphasis in many paragraphs': `${'*a '.repeat(240)}${'b*'.repeat(240)}\n\n`.repeat(16),
  'emphasis after code': `\`\`\`\n\`\`\`\n${'*a '.repeat(5000)}${'b*'.repeat(5000)}`,
  'emphasis in code that is none': `- \`\`\`\n${'*a '.repeat(5000)}${'b*'.repeat(5000)}`,
  'text without end': '汉'.repeat(500_000),
};

describe('a body that would stall the build', () => {
  it.each(Object.entries(hostile))('%s', (_name, markdown) => {
    const excess = findExcess(markdown);
    expect(excess?.zh).toMatch(/请/u);
    expect(excess?.en).toMatch(/[a-z]/u);
    expect(() => renderMarkdown(markdown)).toThrow(excess?.zh);
  });
});

/** Texts as long and rich as articles get. */
const generous: Record<string, string> = {
  'a book': '这是一段普通的文字，有**重点**，也有[链接](https://example.com/)和`代码`。\n\n'.repeat(
    700,
  ),
  'a long run of one sign': `甲\n\n${'*'.repeat(10_000)}\n\n${'-'.repeat(10_000)}\n`,
  'a long list of links': '- [甲](https://example.com/a)\n'.repeat(400),
  'a long numbered list of links': '1. [甲](https://example.com/a)\n'.repeat(170),
  'a table of links': `| a | b |\n|---|---|\n${'| [甲](https://example.com/a) | [乙](https://example.com/b) |\n'.repeat(300)}`,
  'code in one piece': `\`\`\`json\n${'  { "a": [1, 2, 3], "b": "https://example.com/*" },\n'.repeat(80)}\`\`\``,
  'very long code': `\`\`\`ts\n${'const a: Map<string, number[]> = b[0] && `c` || d["_e_"];\n'.repeat(3000)}\`\`\``,
  'very long YAML': `\`\`\`yaml\n${'- name: *anchor # <b> [c]\n'.repeat(3000)}\`\`\``,
  'code in a list in a quote': `> - \`\`\`\n${'>   a[b] = c["d"]; // <e>\n'.repeat(400)}>   \`\`\``,
  'indented code': `甲\n\n${'    a[b] = c["d"];\n'.repeat(800)}`,
  'code with generics in one piece': `\`\`\`java\n${'List<Foo> a = new ArrayList<Foo>();\n'.repeat(1200)}\`\`\``,
  'a formula in one piece': `$$\n${'a_{1} + b^{*}_{2} \\\\\n'.repeat(150)}$$`,
  'a poem without blank lines': '**月**亮，_照_着我。\n'.repeat(200),
  'a long table': `| a | b | c | d | e |\n|---|---|---|---|---|\n${'| 1 | 2 | 3 | 4 | 5 |\n'.repeat(200)}`,
  'code with angle brackets': '```\nMap<String, List<Integer>> a;\n\n```\n\n'.repeat(200),
  'an HTML table without end tags': `<table>${'<tr><td>1<td>2\n'.repeat(100)}</table>`,
  'eight levels of lists': numbered(8, (index) => `${'  '.repeat(index)}- 甲\n`),
};

it.each(Object.entries(generous))('lets through %s', (_name, markdown) => {
  expect(findExcess(markdown)).toBeNull();
  expect(renderMarkdown(markdown)).not.toBe('');
});
