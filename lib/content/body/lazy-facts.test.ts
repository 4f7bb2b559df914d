import { expect, it } from 'vitest';
import type { Memory } from '../store/cache';
import { noFacts } from './body-facts';
import { examineBody } from './examine-body';
import { keepFacts, lazyFacts } from './lazy-facts';

const markdown = '# 题\n\n**甲**[乙](/b) ![丙](c.png)`d`\n\n<img alt=\'e\' src="f.png">\n';
const file = { text: markdown, key: '1' };

it('finds headings, links, pictures, text and code, with their places', () => {
  const { headings, links, images, prose, code, ids } = examineBody(markdown).facts;
  const at = (text: string) => markdown.indexOf(text);
  expect(headings).toEqual([{ start: 0, end: 3, depth: 1 }]);
  expect(links).toEqual([{ start: at('[乙]'), end: at(' !'), href: '/b' }]);
  expect(images).toEqual([
    { start: at('!['), end: at('`d`'), src: 'c.png', alt: '丙', html: false },
    { start: at('<img'), end: markdown.length - 1, src: 'f.png', alt: 'e', html: true },
  ]);
  expect(ids).toEqual(['题']);
  expect(prose.map(({ start, end }) => markdown.slice(start, end))).toEqual([
    '题',
    '甲',
    '乙',
    ' ',
  ]);
  expect(code).toEqual([{ start: at('`d`'), end: at('`d`') + 3, language: null }]);
});

it('tells places in the file, whatever the front matter is written with', () => {
  const text = `\uFEFF---\r\ntitle: 月🌙\r\n---\r\n${markdown}`;
  const { links } = examineBody(text).facts;
  expect(text.slice(links[0]?.start, links[0]?.end)).toBe('[乙](/b)');
});

/** A memory that keeps what survives JSON, and tells what was put into it. */
function createMemory() {
  const kept = new Map<string, string>();
  const memory: Memory = {
    get: (key) => {
      const json = kept.get(key);
      return json === undefined ? undefined : (JSON.parse(json) as unknown);
    },
    set: (key, value) => void kept.set(key, JSON.stringify(value)),
  };
  return { kept, memory };
}

it('renders a body once for any number of checks', () => {
  const { kept, memory } = createMemory();
  const first = lazyFacts(file, memory)();
  const [key] = kept.keys();
  memory.set(key!, { ...first, code: [] });
  expect(lazyFacts(file, memory)()).toEqual({ ...first, code: [] });
  expect(lazyFacts({ text: `${markdown}字`, key: '2' }, memory)().code).toEqual(first.code);
});

it('does not render what others have rendered', () => {
  const { memory } = createMemory();
  const facts = structuredClone(noFacts);
  keepFacts(file, facts, memory);
  expect(lazyFacts(file, memory)()).toEqual(facts);
});
