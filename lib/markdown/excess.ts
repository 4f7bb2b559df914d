/** Place at which Markdown is too much for its parser, and what to do about it. */
export type Excess = {
  /** Offset in the text at which it begins to be too much. */
  offset: number;
  /** The excess and its remedy, in Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
};

/**
 * Limits of a body's Markdown. The parser (micromark) needs time that grows with the square of the marks in one
 * paragraph and with the depth of nesting, and its stack is finite; a hostile or damaged file would stall the build.
 * Within these limits the worst known file takes about a second (docs/hostile-input.md).
 */
export const limits = {
  /** UTF-16 units of a body: a book. */
  characters: 200_000,
  /** Lines, MARKs, signs of blocks, and what is as COSTLY in a body. */
  marks: 8000,
  /** Work of all inline contents: marks × (length + markReach × marks). */
  work: 20_000_000,
  /** A mark costs as much per mark beside it as reading this many characters. */
  markReach: 20,
  /** Quotes and lists in one another. */
  depth: 32,
  /** The same before it is known what is code, where lines may be indented as far. */
  apparentDepth: 128,
  /** HTML elements in one another. */
  elements: 1000,
  /** Cells of all tables; a short row is filled up to the width of the first. */
  cells: 10_000,
} as const;

/** The body is too long. */
export const TOO_LONG = {
  zh: `正文超过 ${String(limits.characters / 10_000)} 万字符。请拆成几篇；图片请存成文件，不要写进正文。`,
  en: `the body has more than ${limits.characters.toLocaleString('en')} characters. Split it into several; save pictures as files rather than in the text.`,
};

/** Excess of signs and lines. */
export const TOO_MANY = {
  zh: `正文里的 Markdown 符号和行加起来超过 ${String(limits.marks)}。请拆成几篇。`,
  en: `the body has more than ${limits.marks.toLocaleString('en')} signs and lines of Markdown. Split it into several.`,
};

/** Its signs are too close together. */
export const TOO_DENSE = {
  zh: '这里的 Markdown 符号太密。请分成几段，或删去多余的符号。',
  en: 'the signs of Markdown are too dense here. Divide the text into paragraphs, or remove the signs that are too many.',
};

/** Its tables are too large. */
export const TOO_WIDE = {
  zh: `表格加起来超过 ${String(limits.cells / 10_000)} 万格。请删减，或做成附件。`,
  en: `the tables have more than ${limits.cells.toLocaleString('en')} cells. Shorten them, or publish them as a file.`,
};

/** Its quotes and lists are nested too deep. */
export const TOO_DEEP = {
  zh: `引用和列表套了 ${String(limits.depth)} 层以上。请减少层数。`,
  en: `quotes and lists are nested more than ${String(limits.depth)} deep. Nest them less.`,
};

/** Its elements of HTML are. */
export const TOO_DEEP_HTML = {
  zh: `有 ${String(limits.elements)} 个以上的 HTML 元素没有结束标签。请补上，或删去。`,
  en: `more than ${limits.elements.toLocaleString('en')} HTML elements have no end tag. Add it, or remove them.`,
};
