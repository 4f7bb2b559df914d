import type { Paragraph } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Extension, Point } from 'micromark-util-types';
import { calloutKind } from '../callout-kinds';
import { createClosedBelow, type Opener } from './closed-below';
import { enclosedBlock } from './enclosed-block';

const COLON = 58;

/** `::: tip 标题`, `:::tip[标题]`, `:::note{title="标题"}`. */
const OPENING =
  /^(?<marks>:{3,})[ \t]*(?<name>[\p{L}-]{1,20})(?:\{title=(?<mark>["'])(?<given>[^"']*)\k<mark>\}|\[(?<bracketed>[^\]]*)\]|[ \t]+(?<words>[^{}]*))?$/u;
/** Beginning of an opening line up to its title, with the sign that the title is in. */
const BEFORE_TITLE =
  /^\s*:{3,}[ \t]*[\p{L}-]{1,20}(?:\{title=(?<mark>["'])|(?<bracket>\[)|[ \t]+)[ \t]*$/u;
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
  // HackMD's word for it.
  const isDetails = name === 'details' || name === 'spoiler';
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
  {
    token: 'containerTitle',
    endAfter: (read) => {
      const { groups } = BEFORE_TITLE.exec(read) ?? {};
      return groups ? (groups.mark ?? (groups.bracket ? ']' : '')) : null;
    },
  },
);

/**
 * Containers of VuePress and Docusaurus (https://vuepress.vuejs.org/guide/markdown.html#custom-containers): those
 * whose name is that of a callout, and `details`, which HackMD calls `spoiler`.
 */
export const containerSyntax: Extension = {
  document: { [COLON]: closedBelow.lookAhead },
  flow: { [COLON]: block },
};

/** Gives quotations that begin as callouts do; the title of one is in its first paragraph, behind the marker. */
export const containerFromMarkdown: FromMarkdown = {
  enter: {
    container(token) {
      const [first = ''] = this.sliceSerialize(token).split(/[\r\n]/u);
      const { marker = '', title = '' } = readOpening(first.trim()) ?? {};
      const children = title === '' ? [markerOf(marker, token.start)] : [];
      this.enter({ type: 'blockquote', children, data: { opening: first.length, marker } }, token);
    },
    containerTitle(token) {
      const container = this.stack.at(-1);
      const marker = container?.type === 'blockquote' ? container.data?.marker : undefined;
      this.enter(markerOf(`${marker ?? ''} `, token.start), token);
    },
  },
  exit: {
    container(token) {
      this.exit(token);
    },
    containerTitle(token) {
      this.exit(token);
    },
  },
};

/** A paragraph that holds a marker alone, at a place of the source where it is not written. */
function markerOf(value: string, place: Point): Paragraph {
  const position = { start: { ...place }, end: { ...place } };
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}
