import { expect, it } from 'vitest';
import { renderMarkdown } from '../pipeline';

const source = (markdown: string) =>
  /<p class="quotation-source">(.*)<\/p>/u.exec(renderMarkdown(markdown))?.[1];

it('marks the last paragraph that begins with a dash', () => {
  expect(source('> 引文。\n>\n> ——某人《某书》')).toBe('——某人《某书》');
});

it.each([
  ['a paragraph outside a quotation', '——某人'],
  ['the only paragraph of a quotation', '> ——他说。'],
  ['a paragraph in the middle', '> 引文。\n>\n> ——他说。\n>\n> 引文。'],
  ['a list', '> 引文。\n>\n> - ——某人'],
  ['emphasis', '> 引文。\n>\n> *——某人*'],
  ['a dash inside the paragraph', '> 引文。\n>\n> 某人——某书'],
])('does not take %s for a source', (_, markdown) => {
  expect(source(markdown)).toBeUndefined();
});
