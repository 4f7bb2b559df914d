import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import { createClosedBelow, type Opener } from './closed-below';
import { enclosedBlock } from './enclosed-block';

const LESS_THAN = 60;

/** Line that opens a box: an element, and nothing else. */
const OPENING = /^<(?<name>aside|callout|quote-container)(?:\s[^<>]*)?>$/iu;

const open: Opener = (line, at) => {
  const name = nameIn(line);
  if (name === undefined) return null;
  const stack = [at];
  const closes = (below: string, number: number): boolean => {
    if (nameIn(below) === name) stack.push(number);
    else if (below.toLowerCase() === `</${name}>`) stack.pop();
    return stack.length === 0;
  };
  return { closes, open: () => stack };
};

function nameIn(line: string): string | undefined {
  return OPENING.exec(line)?.groups?.name?.toLowerCase();
}

const closedBelow = createClosedBelow(open);

const block = enclosedBlock(
  open,
  closedBelow,
  { block: 'box', opening: 'boxTag', line: 'containerLine', closing: 'boxTag' },
  true,
);

/** Boxes of Notion, `<aside>`, and Feishu, `<callout>` and `<quote-container>`, as they are exported: what they hold is Markdown. */
export const boxSyntax: Extension = {
  document: { [LESS_THAN]: closedBelow.lookAhead },
  flow: { [LESS_THAN]: block },
};

/** Gives quotations; those of a callout begin as callouts do. */
export const boxFromMarkdown: FromMarkdown = {
  enter: {
    box(token) {
      const [first = ''] = this.sliceSerialize(token).split(/[\r\n]/u);
      const place = { start: { ...token.start }, end: { ...token.start } };
      const marker = { type: 'text' as const, value: '[!NOTE]', position: place };
      const title = { type: 'paragraph' as const, children: [marker], position: place };
      const isQuote = nameIn(first.trim()) === 'quote-container';
      const data = { opening: first.length };
      this.enter({ type: 'blockquote', children: isQuote ? [] : [title], data }, token);
    },
  },
  exit: {
    box(token) {
      this.exit(token);
    },
  },
};
