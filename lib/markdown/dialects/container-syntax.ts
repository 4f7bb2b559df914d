import type { Paragraph, Text } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Extension, Point } from 'micromark-util-types';
import { calloutKind } from '../callout-kinds';
import { createClosedBelow, type Opener } from './closed-below';
import { enclosedBlock } from './enclosed-block';

const COLON = 58;

/** `::: tip 标题`, `:::tip[标题]`, `:::note{title="标题"}`. */
const OPENING =
  /^(?<marks>:{3,})[ \t]*(?<name>[\p{L}-]{1,20})(?:\{title=(?<mark>["'])(?<given>[^"']*)\k<mark>\}|\[(?<bracketed>[^\]]*)\]|[ \t]+(?<words>[^{}]*))?$/u;
const CLOSING = /^:{3,}$/u;
const FENCE = /^(?:`{3,}|~{3,})/u;

/** Opening of a container. */
export type Container = {
  /** Its name. */
  name: string;
  /** Number of its colons. */
  marks: number;
  /** Marker as a callout begins: its name, and whether it folds. */
  marker: string;
  /** Its title, or nothing. */
  title: string;
};

/** Reads the line that opens a container, without white space around it; null where it opens none. */
export function readOpening(line: string): Container | null {
  const { groups } = OPENING.exec(line) ?? {};
  if (!groups) return null;
  const { marks = '', name = '', given, bracketed, words } = groups;
  const isDetails = name === 'details';
  if (!isDetails && !calloutKind(name)) return null;
  const title = (given ?? bracketed ?? words ?? '').trim();
  return {
    name,
    marks: marks.length,
    marker: isDetails ? (title === '' ? '[!详情]-' : '[!note]-') : `[!${name}]`,
    title,
  };
}

/** A container ends with as many colons as it began with, or more; those within it come first. */
const open: Opener = (line, at) => {
  const first = readOpening(line);
  if (!first) return null;
  const stack = [{ marks: first.marks, at }];
  let fence = '';
  const closes = (below: string, number: number): boolean => {
    const [mark = ''] = FENCE.exec(below) ?? [];
    if (fence !== '') {
      if (mark.startsWith(fence) && below === mark) fence = '';
      return false;
    }
    fence = mark;
    const inner = readOpening(below);
    if (inner) stack.push({ marks: inner.marks, at: number });
    else if (CLOSING.test(below) && below.length >= (stack.at(-1)?.marks ?? 0)) stack.pop();
    return stack.length === 0;
  };
  return { closes, open: () => stack.map((each) => each.at) };
};

const closedBelow = createClosedBelow(open);

const block = enclosedBlock(
  open,
  closedBelow,
  {
    block: 'container',
    opening: 'containerFence',
    line: 'containerLine',
    closing: 'containerFence',
  },
  true,
);

/**
 * Containers of VuePress and Docusaurus (https://vuepress.vuejs.org/guide/markdown.html#custom-containers): those
 * whose name is that of a callout, and `details`.
 */
export const containerSyntax: Extension = {
  document: { [COLON]: closedBelow.lookAhead },
  flow: { [COLON]: block },
};

/** Gives quotations that begin as callouts do. */
export const containerFromMarkdown: FromMarkdown = {
  enter: {
    container(token) {
      const [first = ''] = this.sliceSerialize(token).split(/[\r\n]/u);
      const { marker = '', title = '' } = readOpening(first.trim()) ?? {};
      const at = title === '' ? first.length : first.lastIndexOf(title);
      const value = `${marker} ${title}`.trimEnd();
      const position = within(token.start, at, title.length);
      const text: Text = { type: 'text', value, position };
      const paragraph: Paragraph = { type: 'paragraph', children: [text], position };
      this.enter(
        { type: 'blockquote', children: [paragraph], data: { opening: first.length } },
        token,
      );
    },
  },
  exit: {
    container(token) {
      this.exit(token);
    },
  },
};

/** A place on a line. */
function within(start: Point, at: number, length: number) {
  const point = (by: number) => ({
    line: start.line,
    column: start.column + by,
    offset: start.offset + by,
  });
  return { start: point(at), end: point(at + length) };
}
