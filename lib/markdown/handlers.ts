import type { Element } from 'hast';
import type { Handlers } from 'mdast-util-to-hast';
import { defListHastHandlers } from 'remark-definition-list';
import type { Abbreviation, InlineMath, MathBlock } from './nodes';

const element = (tagName: string, properties: Element['properties'], value: string): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [{ type: 'text', value }],
});

const math = (latex: string) => element('code', { className: ['language-math'] }, latex.trim());

/** How the nodes that are ours become HTML. */
export const handlers: Handlers = {
  ...defListHastHandlers,
  abbreviation: (_state, { value, title }: Abbreviation) => element('abbr', { title }, value),
  inlineMath: (_state, { value }: InlineMath) => math(value),
  math: (_state, { value }: MathBlock) => ({ ...element('pre', {}, ''), children: [math(value)] }),
};
