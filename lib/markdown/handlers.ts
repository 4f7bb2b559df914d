import type { Comment, Element } from 'hast';
import { h } from 'hastscript';
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Handler, Handlers } from 'mdast-util-to-hast';
import { defListHastHandlers } from 'remark-definition-list';
import { defaultHandlers } from 'remark-rehype';
import type { Abbreviation, InlineMath, KramdownExtension, MathBlock } from './nodes';
import { tableHandler } from './table-handler';

const math = (latex: string) => h('code', { className: ['language-math'] }, latex.trim());

type Position = NonNullable<Nodes['position']>;

const isHidden = (node: PhrasingContent) =>
  node.type === 'remark' || (node.type === 'kramdownExtension' && !node.shown);

/** Whether nothing of a node is shown: a comment, or white space beside one. */
const isSilent = (node: PhrasingContent) =>
  isHidden(node) || (node.type === 'text' && node.value.trim() === '');

const BLOCKS: ReadonlySet<string> = new Set([
  ...['root', 'blockquote', 'listItem', 'footnoteDefinition', 'defListDescription'],
]);

/** Nothing to readers. In a line it keeps the texts beside it apart: parsed with HTML, two would be one with what is between. */
const silence = (parent?: Nodes): Comment | undefined =>
  parent && BLOCKS.has(parent.type) ? undefined : { type: 'comment', value: '' };

/** A place without its first characters, which are on one line. */
const startLater = ({ start, end }: Position, by: number): Position => ({
  start: { ...start, column: start.column + by, offset: (start.offset ?? 0) + by },
  end,
});

const isParagraph = ({ type }: Nodes) => type === 'paragraph';

/**
 * Whether the paragraphs of a definition stay paragraphs: where there are several, which else run together, and beside
 * HTML, with which their text would be parsed as one, without a place for the gate to tell of.
 */
const isSpread = (children: readonly Nodes[]) =>
  children.filter(isParagraph).length > 1 || children.some(({ type }) => type === 'html');

/** Its own handlers leave out what an attribute list says, and run paragraphs together. */
const definitionLists = Object.fromEntries(
  Object.entries(defListHastHandlers).map(([type, handle]): [string, Handler] => [
    type,
    (state, node: Nodes, parent) => {
      if (node.type === 'defListDescription' && isSpread(node.children)) node.spread = true;
      const result = handle(state, node, parent);
      return result && !Array.isArray(result) ? state.applyData(node, result) : result;
    },
  ]),
);

/** Handlers that make HTML of the nodes that are ours, with their places. */
export const handlers: Handlers = {
  ...definitionLists,
  abbreviation: placed(({ value, title }: Abbreviation) => h('abbr', { title }, value)),
  inlineMath: placed(({ value }: InlineMath) => math(value)),
  kramdownExtension: (
    _state,
    { value, shown, offset, position }: KramdownExtension,
    parent?: Nodes,
  ) =>
    shown
      ? { type: 'raw', value, ...(position && { position: startLater(position, offset) }) }
      : silence(parent),
  remark: (_state, _node, parent?: Nodes) => silence(parent),
  table: tableHandler,
  paragraph: (state, node: Paragraph) =>
    node.children.some(isHidden) && node.children.every(isSilent)
      ? undefined
      : defaultHandlers.paragraph(state, node),
  math: placed(({ value }: MathBlock) => h('pre', [math(value)])),
};

/** Gives the element of a node the node's place. */
function placed(make: (node: never) => Element): Handler {
  return (state, node: Nodes) => {
    const made = make(node as never);
    state.patch(node, made);
    return made;
  };
}
