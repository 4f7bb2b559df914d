import { expect, it } from 'vitest';
import { byGoLayout, isGoLayout } from './go-layout';
import { cutOf, hugoAddress } from './hugo';

const wall = { year: 2026, month: 2, day: 3, hour: 14, minute: 5, second: 9 };

/** As Hugo 0.111.3 has them, before it makes them fit for an address. */
it.each([
  ['06', '26'],
  ['1', '2'],
  ['Jan', 'Feb'],
  ['January', 'February'],
  ['Mon', 'Tue'],
  ['20060102', '20260203'],
  ['002', '034'],
  ['3', '2'],
  ['15', '14'],
  ['04', '05'],
  ['_2', ' 3'],
  ['Jan2', 'Feb3'],
  ['year2', 'year3'],
])('the date in the layout %s is %s', (layout, text) => {
  expect(isGoLayout(layout)).toBe(true);
  expect(byGoLayout(layout, wall)).toBe(text);
});

it.each(['slug', 'Janx', 'Months', '7'])('%s is no layout', (word) => {
  expect(isGoLayout(word)).toBe(false);
});

it.each([
  ['[0]', ['a']],
  ['[last]', ['c']],
  ['[1:]', ['b', 'c']],
  ['[:last]', ['a', 'b']],
  ['[1:2]', ['b']],
  ['[9]', []],
])('of the sections %s are %j', (cut, names) => {
  expect(cutOf(['a', 'b', 'c'], cut)).toEqual(names);
});

it('writes addresses with both', () => {
  const post = {
    source: 'posts/p.md',
    title: 'T one',
    publishedAt: '',
    categories: [],
    written: {},
  };
  const options = { section: 'docs/a' };
  expect(hugoAddress('/:sections[last]/:06/:Jan/:title/', post, wall, options)).toBe(
    '/a/26/feb/t-one/',
  );
});
