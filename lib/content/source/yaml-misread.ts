import { isScalar, Scalar, visit, type Document, type Node } from 'yaml';
import type { Problem } from './problem';

/** Text of a value that YAML takes for a mark of its own, so that no reader sees it. */
export type Misread = {
  /** Offset of the text in the YAML. */
  offset: number;
  /** The fault and its remedy. */
  problem: Problem;
};

/**
 * Finds text that YAML swallows without an error: an anchor (`&甲`) that nothing refers to, a tag (`!甲`) that
 * nobody knows, white space and controls that stand for `\n` and the like, a list whose dashes have no space, a
 * backslash that was to join two lines.
 * @param yaml the text that the document was parsed from
 */
export function findMisread(document: Document.Parsed, yaml: string): Misread[] {
  const found: Misread[] = document.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos: [start, end] }) => ({
      offset: start,
      problem: markTaken(yaml.slice(start, end)),
    }));
  const anchors = new Map<string, number>();
  visit(document, {
    Alias: (_, { source }) => {
      anchors.delete(source);
    },
    Node: (_, node) => {
      const anchor = 'anchor' in node ? node.anchor : undefined;
      const [start = 0, end = start] = node.range ?? [];
      if (anchor !== undefined) anchors.set(anchor, yaml.lastIndexOf(`&${anchor}`, start));
      if (isScalar(node)) found.push(...inScalar(node, yaml.slice(start, end), start, yaml));
    },
  });
  for (const [anchor, offset] of anchors) found.push({ offset, problem: markTaken(`&${anchor}`) });
  return found;
}

/** An escape between double quotes; `\\` is one of a backslash. */
const ESCAPE = /\\(?:x[\da-f]{2}|[^])/giu;

/** Those that stand for white space, controls and what nobody sees. */
const UNSEEN = /^\\(?:[abefnrtv0NLP]|x(?:[0189]|7[fF]|[aA][0dD]))/u;

/** A backslash at the end of a line that is no part of a path: double quotes take it for a mark, nothing else does. */
const IDLE = /(?<=[\s\p{Script=Han}，。；：！？、”’）》])\\(?=[ \t]*(?:\r?\n|$))/u;

function inScalar(
  { type }: Node & Scalar,
  written: string,
  start: number,
  yaml: string,
): Misread[] {
  if (type === Scalar.QUOTE_DOUBLE) {
    const escape = [...written.matchAll(ESCAPE)].find(([all]) => UNSEEN.test(all));
    return escape ? [{ offset: start + escape.index, problem: escaped(escape[0]) }] : [];
  }
  const idle = type === Scalar.QUOTE_SINGLE ? null : IDLE.exec(written);
  if (idle) return [{ offset: start + idle.index, problem: IDLE_BACKSLASH }];
  // A number below nought is a value like any other.
  const dash = type === Scalar.PLAIN ? /(?<=^|\n[ \t]*)-[^\s\d-]/u.exec(written) : null;
  const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const isAlone = dash !== null && (dash.index > 0 || /^[ \t]*$/u.test(line));
  return isAlone ? [{ offset: start + dash.index, problem: NO_SPACE }] : [];
}

function markTaken(mark: string): Problem {
  return {
    zh: `YAML 把值开头的“${mark}”当成了自己的记号，读者看不到。请给整个值加引号；多余的就删去。`,
    en: `YAML takes "${mark}" at the head of the value for a mark of its own, and no reader sees it. Quote the whole value, or remove the mark.`,
  };
}

function escaped(escape: string): Problem {
  return {
    zh: `双引号里的 ${escape} 不是这几个字，而是空白或看不见的字符。要照样显示，请把整个值改用单引号；要空格就写空格。`,
    en: `between double quotes, ${escape} is white space or a character that nobody sees. To show it as typed, put the whole value in single quotes; for a space, write one.`,
  };
}

const IDLE_BACKSLASH: Problem = {
  zh: '行末的 \\ 不会连接两行，读者会看到它。值写到下一行时，下一行缩进就够了，请删去 \\；就是要 \\ 的，请给整个值加单引号。',
  en: 'a backslash at the end of a line joins nothing, and readers see it. Remove it: a value goes on in an indented line. For a mere backslash, put the whole value in single quotes.',
};

const NO_SPACE: Problem = {
  zh: '“-”后面缺一个半角空格，YAML 没有把这几行当成列表，而是连成了一行字。请写成“- 名称”，一行一项；不是列表就给整个值加引号。',
  en: 'a space is missing after "-": YAML takes these lines for one text, not for a list. Write "- name", one a line, or quote the whole value.',
};
