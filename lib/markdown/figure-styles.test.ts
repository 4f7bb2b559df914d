import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { needsFigureStyles } from './figure-styles';

it.each([
  ['key figures', h('dl', { className: ['figures'] }), true],
  ['a list of terms', h('dl', { className: ['small'] }), false],
  ['a picture', h('figure', h('img')), true],
  ['code', h('figure', { className: ['code'] }, h('pre')), false],
  ['a picture in a sentence', h('p', h('img')), false],
])('tells whether %s needs the style sheet of figures', (_, element, expected) => {
  expect(needsFigureStyles(element)).toBe(expected);
});
