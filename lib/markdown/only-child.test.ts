import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { onlyChild } from './only-child';

const image = h('img');

it.each([
  ['alone', h('p', image), image],
  ['between blanks', h('p', [' ', image, '\n']), image],
  ['beside a word', h('p', [image, '字']), null],
  ['beside another', h('p', [image, h('br')]), null],
  ['a word', h('p', '字'), null],
  ['nothing', h('p'), null],
])('finds an element that is all there is: %s', (_, parent, expected) => {
  expect(onlyChild(parent)).toBe(expected);
});
