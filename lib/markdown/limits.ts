/** Where Markdown is too much for its parser, and what to do about it. */
export type Excess = {
  /** Where it begins to be too much, as an offset in the text. */
  offset: number;
  /** What is too much and the remedy, in Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
};

/**
 * How much Markdown may be. The parser (micromark) needs time that grows with the square of the
 * marks in one block and with the depth of nesting, and its stack is finite; a hostile or damaged
 * file would stall the build. Within these limits the worst known file takes about a second
 * (docs/performance.md), and no article comes near them: the longest seen has 30 marks in a block.
 */
const limits = {
  /** UTF-16 units of a body: a book. */
  characters: 200_000,
  /** Lines, marks (MARK) and what is as COSTLY in a body. */
  marks: 8000,
  /** Lines and marks between two blank lines. */
  marksInBlock: 500,
  /** Quotes and lists in one another. */
  depth: 32,
  /** HTML elements in one another. */
  elements: 1000,
  /** Cells of all tables; a short row is filled up to the width of the first. */
  cells: 10_000,
} as const;

/** What may begin or end something in a line of Markdown. */
const MARK = /\*+|_+|~+|`+|[[\]<!&@]/gu;

/** What costs time, but no more in one block than in many: cells and bare addresses. */
const COSTLY = /\||www\.|:\/\//gu;

/** Signs of quotes and lists, in one another, at the start of a line. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const CONTAINER = />|[-+*]|\d+[.)]/gu;

/** Underlines make headings of what is above them, for which the parser goes back. */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*\r?$/u;
const UNDERLINE_COST = 4;

/** The second line of a table. */
const DELIMITER_ROW = /^[ \t>|:-]*\|[ \t>|:-]*$/u;

/**
 * Finds what is too much in Markdown, in one pass and without parsing it.
 * @param markdown without front matter
 * @returns the first excess, or null
 */
export function findExcess(markdown: string): Excess | null {
  if (markdown.length > limits.characters) return { offset: limits.characters, ...TOO_LONG };
  const openElements = countOpenElements();
  let marks = 0;
  let cells = 0;
  let block = newBlock(0);
  let offset = 0;
  for (const line of markdown.split('\n')) {
    if (line.trim() === '') block = newBlock(offset + line.length + 1);
    const inLine = 1 + count(line, MARK);
    marks += inLine + count(line, COSTLY) + (UNDERLINE.test(line) ? UNDERLINE_COST : 0);
    block.marks += inLine;
    cells += block.columns;
    if (DELIMITER_ROW.test(line)) block.columns = Math.max(block.columns, count(line, /\|/gu));
    if (marks > limits.marks) return { offset, ...TOO_MANY };
    if (block.marks > limits.marksInBlock) return { offset: block.start, ...TOO_DENSE };
    if (cells > limits.cells) return { offset: block.start, ...TOO_WIDE };
    if (openElements(line) > limits.elements) return { offset, ...TOO_DEEP_HTML };
    if (depthOf(line) > limits.depth) return { offset, ...TOO_DEEP };
    offset += line.length + 1;
  }
  return null;
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}

/** What is counted between two blank lines, where inline constructs cannot reach across. */
function newBlock(start: number) {
  return { start, marks: 0, columns: 0 };
}

/** Elements that end without an end tag (https://html.spec.whatwg.org/#optional-tags, #void-elements). */
const UNCLOSED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|p|rp|rt|source|t[dhr]|tbody|tfoot|thead|track|wbr)$/u;

const TAG = /<(?<end>\/?)(?<name>[a-z][\w-]*)/giu;

/** Counts, line by line, the elements that are open; an end tag closes its like only. */
function countOpenElements(): (line: string) => number {
  const open = new Map<string, number>();
  let depth = 0;
  return (line) => {
    if (!line.includes('<')) return depth;
    for (const { groups = {} } of line.matchAll(TAG)) {
      const { end, name = '' } = groups;
      const tag = name.toLowerCase();
      const step = end === '' ? 1 : -1;
      const left = (open.get(tag) ?? 0) + step;
      if (left < 0 || UNCLOSED.test(tag)) continue;
      open.set(tag, left);
      depth += step;
    }
    return depth;
  };
}

/** How many quotes and lists a line can be in: its signs, and what its indentation may continue. */
function depthOf(line: string): number {
  const signs = CONTAINERS.exec(line)?.[0];
  if (signs === undefined) return 0;
  const indent = /^[ \t]*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return count(signs, CONTAINER) + indent / 2;
}

const TOO_LONG = {
  zh: `正文超过 ${String(limits.characters / 10_000)} 万字符。请拆成几篇；图片请存成文件，不要写进正文。`,
  en: `the body has more than ${limits.characters.toLocaleString('en')} characters. Split it into several; save pictures as files rather than in the text.`,
};

const TOO_MANY = {
  zh: `正文里的 Markdown 符号和行加起来超过 ${String(limits.marks)}。请拆成几篇。`,
  en: `the body has more than ${limits.marks.toLocaleString('en')} signs and lines of Markdown. Split it into several.`,
};

const TOO_DENSE = {
  zh: `这一段里的 Markdown 符号和行加起来超过 ${String(limits.marksInBlock)}。请用空行分成几段，或删去多余的符号。`,
  en: `this block has more than ${limits.marksInBlock.toLocaleString('en')} signs and lines of Markdown. Divide it with blank lines, or remove the signs that are too many.`,
};

const TOO_WIDE = {
  zh: `表格加起来超过 ${String(limits.cells / 10_000)} 万格。请删减，或做成附件。`,
  en: `the tables have more than ${limits.cells.toLocaleString('en')} cells. Shorten them, or publish them as a file.`,
};

const TOO_DEEP = {
  zh: `引用和列表套了 ${String(limits.depth)} 层以上。请减少层数。`,
  en: `quotes and lists are nested more than ${String(limits.depth)} deep. Nest them less.`,
};

const TOO_DEEP_HTML = {
  zh: `有 ${String(limits.elements)} 个以上的 HTML 元素没有结束标签。请补上，或删去。`,
  en: `more than ${limits.elements.toLocaleString('en')} HTML elements have no end tag. Add it, or remove them.`,
};
