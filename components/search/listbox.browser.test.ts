// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import { Listbox } from './listbox.browser';

let listbox: Listbox;

beforeEach(() => {
  show('<input aria-activedescendant="old"><div id="list"><p>old</p></div>');
  listbox = new Listbox(find('input') as HTMLInputElement, find('#list'));
});

const options = (...texts: string[]) =>
  texts.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
const meant = () => [
  listbox.selected?.textContent ?? null,
  find('input').getAttribute('aria-activedescendant'),
];

it('is closed at first', () => {
  expect([find('#list').hidden, find('#list').children.length]).toEqual([true, 0]);
  expect(find('input').ariaExpanded).toBe('false');
  expect(meant()).toEqual([null, null]);
});

it('shows options from their beginning, none of them meant', () => {
  listbox.show(options('a', 'b'));
  listbox.move(1);
  find('#list').scrollTop = 40;
  listbox.show(options('c'));
  expect([find('#list').hidden, find('#list').textContent]).toEqual([false, 'c']);
  expect(find('#list').scrollTop).toBe(0);
  expect(find('input').ariaExpanded).toBe('true');
  expect(meant()).toEqual([null, null]);
});

it('moves down and up, past the ends to the field, and on to the other end', () => {
  listbox.show(options('a', 'b'));
  const down = [1, 2, 3, 4].map(() => {
    listbox.move(1);
    return meant();
  });
  expect(down).toEqual([
    ['a', 'list-0'],
    ['b', 'list-1'],
    [null, null],
    ['a', 'list-0'],
  ]);
  const up = [1, 2, 3].map(() => {
    listbox.move(-1);
    return meant();
  });
  expect(up).toEqual([
    [null, null],
    ['b', 'list-1'],
    ['a', 'list-0'],
  ]);
  expect([...find('#list').children].map((option) => option.ariaSelected)).toEqual([
    'true',
    'false',
  ]);
});

it('scrolls to the option that is meant, no further than it must', () => {
  listbox.show(options('a', 'b'));
  const scroll = vi.spyOn(find('#list-0'), 'scrollIntoView');
  listbox.move(1);
  expect(scroll.mock.calls).toEqual([[{ block: 'nearest' }]]);
});

it('stays in the field where there is nothing to move to', () => {
  listbox.move(1);
  expect(meant()).toEqual([null, null]);
});
