import { parseBlocks, type Span } from './block-structure';
import {
  type Excess,
  limits,
  TOO_DEEP,
  TOO_DEEP_HTML,
  TOO_DENSE,
  TOO_LONG,
  TOO_MANY,
  TOO_WIDE,
} from './excess';

/** Elements that end without an end tag (https://html.spec.whatwg.org/#optional-tags, #void-elements). */
const UNCLOSED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|p|rp|rt|source|t[dhr]|tbody|tfoot|thead|track|wbr)$/u;

const TAG = /<(?<end>\/?)(?<name>[a-z][\w-]*)/giu;

/** Counts, line by line, the HTML elements that are open; an end tag closes its like only. */
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

/** Mark that may begin or end something in a text; runs of backticks have to be as long as one another. */
const MARK = /\*+|_+|~+|={2,}|`|\$\$|\{:|[[\]<!&@]/gu;

/** Signs that cost time, but no more in one paragraph than in many: cells and bare addresses. */
const COSTLY = /\||www\.|:\/\//gu;

/** Signs of quotes and lists, in one another, at the start of a line. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const CONTAINER = />|[-+*]|\d+[.)]/gu;

/** A sign costs a line, and more the deeper it is. */
const DEPTH_COST = 1 / 8;

/** These make something of what is above them, for which the parser goes back. */
const BACKWARD = /^[ \t>]*(?:=+|-+)[ \t]*\r?$/u;
const BACKWARD_COST = 4;

/** A colon may define what is above it: the parser looks through all before it (1,000 lines `:::`: 4 s). */
const DEFINITION = /^[ \t>]*:/u;
const DEFINITION_COST = 12;

/** Cost of a cell, before it is known whether it is one. */
const BAR_COST = 1 / 4;

/** The second line of a table, and what may be a row of one without such a line. */
const DELIMITER_ROW = /^[ \t>|:-]*\|[ \t>|:-]*$/u;
const BARRED_ROW = /^(?:[ \t>]|[-+*][ \t]|\d+[.)][ \t])*\|/u;

/**
 * Finds what is too much in Markdown. The first look parses nothing, takes code for text and what is
 * between two blank lines for one paragraph. What seems too much then is looked at again, in its
 * blocks, unless these alone are too many to be parsed.
 * @param markdown without front matter
 * @returns the first excess, or null
 */
export function findExcess(markdown: string): Excess | null {
  if (markdown.length > limits.characters) return { offset: limits.characters, ...TOO_LONG };
  const seems = overBody(markdown) ?? overWork(markdown, betweenBlankLines(markdown));
  if (seems === null) return null;
  const unreadable = overBlocks(markdown);
  if (unreadable) return unreadable;
  const { code, inline } = parseBlocks(markdown);
  return overBody(blank(markdown, code)) ?? overWork(markdown, inline);
}

/** Finds the place at which the whole body is too much. */
function overBody(markdown: string): Excess | null {
  const openElements = countOpenElements();
  let marks = 0;
  let cells = 0;
  let columns = 0;
  let rows = 0;
  return firstLine(markdown, (line) => {
    const depth = depthOf(line);
    marks += costOf(line, depth) + count(line, MARK) + count(line, COSTLY);
    if (line.trim() === '') [cells, columns, rows] = [cells + rows * columns, 0, 0];
    if (columns > 0) rows += 1;
    if (DELIMITER_ROW.test(line) || BARRED_ROW.test(line))
      columns = Math.max(columns, count(line, /\|/gu));
    if (marks > limits.marks) return TOO_MANY;
    if (cells + rows * columns > limits.cells) return TOO_WIDE;
    if (openElements(line) > limits.elements) return TOO_DEEP_HTML;
    return depth > limits.depth ? TOO_DEEP : null;
  });
}

/** Finds the place that is too much for `parseBlocks`, whatever may be code. */
function overBlocks(markdown: string): Excess | null {
  let cost = 0;
  return firstLine(markdown, (line) => {
    const depth = depthOf(line);
    cost += costOf(line, depth) + BAR_COST * count(line, /\|/gu);
    if (cost > limits.marks) return TOO_MANY;
    return depth > limits.apparentDepth ? TOO_DEEP : null;
  });
}

/** Finds the first content that is too dense: each mark may look for its partner as far as its paragraph goes. */
function overWork(markdown: string, contents: Iterable<Span>): Excess | null {
  let work = 0;
  for (const [from, to] of contents) {
    const marks = count(markdown.slice(from, to), MARK);
    work += marks * (to - from + limits.markReach * marks);
    if (work > limits.work) return { offset: from, ...TOO_DENSE };
  }
  return null;
}

/** Asks of each line whether it is too much; says where. */
function firstLine(
  markdown: string,
  judge: (line: string) => Omit<Excess, 'offset'> | null,
): Excess | null {
  let offset = 0;
  for (const line of markdown.split('\n')) {
    const excess = judge(line);
    if (excess) return { offset, ...excess };
    offset += line.length + 1;
  }
  return null;
}

/** Gives the parts of a text between blank lines, across which no inline construct reaches. */
function* betweenBlankLines(markdown: string): Generator<Span> {
  let from = 0;
  for (const { index, 0: gap } of markdown.matchAll(/\n[ \t\r]*(?=\n)/gu)) {
    yield [from, index];
    from = index + gap.length + 1;
  }
  yield [from, markdown.length];
}

/** Puts blanks in the place of spans. */
function blank(markdown: string, spans: readonly Span[]): string {
  let end = 0;
  let rest = '';
  for (const [from, to] of spans) {
    rest += markdown.slice(end, from) + markdown.slice(from, to).replace(/[^\n]/gu, ' ');
    end = to;
  }
  return rest + markdown.slice(end);
}

/** Gives the cost of a line as a part of blocks, one being a line of text. */
function costOf(line: string, depth: number): number {
  const backward = BACKWARD.test(line) ? BACKWARD_COST : 0;
  const definition = DEFINITION.test(line) ? DEFINITION_COST : 0;
  return 1 + (depth > 0 ? 1 + DEPTH_COST * depth : 0) + backward + definition;
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}

/** Counts the quotes and lists that a line can be in: its signs, and what its indentation may continue. */
function depthOf(line: string): number {
  const signs = CONTAINERS.exec(line)?.[0];
  if (signs === undefined) return 0;
  const indent = /^[ \t]*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return count(signs, CONTAINER) + indent / 2;
}
