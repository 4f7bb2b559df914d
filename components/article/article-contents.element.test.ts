// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './article-contents.element';

type Entry = { target: Element; isIntersecting: boolean };

let tell: (entries: Entry[]) => void;
let watched: Element[];
let margin: string | undefined;

beforeEach(() => {
  watched = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: Entry[]) => void, options?: IntersectionObserverInit) {
        tell = callback;
        margin = options?.rootMargin;
      }
      observe = (target: Element) => watched.push(target);
    },
  );
  show(`<h2 id="a">A</h2><h2 id="二">B</h2><h2 id="c">C</h2>
    <nav><article-contents><a href="#a">A</a><a href="#%E4%BA%8C">B</a><a href="#c">C</a>
    <a href="#gone">D</a><a href="/else#a">E</a></article-contents></nav>`);
});

const entry = (id: string, isIntersecting: boolean): Entry => ({
  target: find(`[id="${id}"]`),
  isIntersecting,
});
const current = () =>
  [...document.querySelectorAll('[aria-current=location]')].map((link) => link.textContent);

it('watches the headings that it names, from their upper third on', () => {
  expect(watched.map(({ id }) => id)).toEqual(['a', '二', 'c']);
  expect(margin).toBe('1000000px 0px -66% 0px');
});

it('marks the last section that was reached, and forgets it on the way back', () => {
  tell([entry('a', false), entry('二', false), entry('c', false)]);
  expect(current()).toEqual([]);
  tell([entry('a', true), entry('二', true)]);
  expect(current()).toEqual(['B']);
  tell([entry('c', true)]);
  expect(current()).toEqual(['C']);
  tell([entry('c', false), entry('二', false)]);
  expect(current()).toEqual(['A']);
  tell([entry('a', false)]);
  expect(current()).toEqual([]);
});

it.each([
  ['above the frame', { top: 10, bottom: 20 }, 50 - 90],
  ['at its upper edge', { top: 100, bottom: 110 }, 50],
  ['inside', { top: 150, bottom: 160 }, 50],
  ['at its lower edge', { top: 190, bottom: 200 }, 50],
  ['below it', { top: 230, bottom: 240 }, 50 + 40],
])('scrolls a long list to the current section that is %s', (_where, place, expected) => {
  const nav = find('nav');
  nav.scrollTop = 50;
  nav.getBoundingClientRect = () => ({ top: 100, bottom: 200 }) as DOMRect;
  find('a').getBoundingClientRect = () => place as DOMRect;
  tell([entry('a', true)]);
  expect(nav.scrollTop).toBe(expected);
});

it('needs no frame', () => {
  document.body.append(find('article-contents'));
  tell([entry('a', true)]);
  expect(current()).toEqual(['A']);
});
