import { expect, it } from 'vitest';
import { collectFacts } from './body-facts';
import { lazyFacts } from './lazy-facts';

const markdown = '# 题\n\n**甲**[乙](/b) ![丙](c.png)`d`\n\n<img alt=\'e\' src="f.png">\n';

it('finds headings, links, pictures, text and code, with their places', () => {
  const { headings, links, images, prose, code } = collectFacts(markdown);
  const at = (text: string) => markdown.indexOf(text);
  expect(headings).toEqual([{ start: 0, end: 3, depth: 1 }]);
  expect(links).toEqual([{ start: at('[乙]'), end: at(' !'), href: '/b' }]);
  expect(images).toEqual([
    { start: at('!['), end: at('`d`'), src: 'c.png', alt: '丙', html: false },
    { start: at('<img'), end: markdown.length - 1, src: 'f.png', alt: 'e', html: true },
  ]);
  expect(prose.map(({ start, end }) => markdown.slice(start, end))).toEqual([
    '题',
    '甲',
    '乙',
    ' ',
  ]);
  expect(code).toEqual([{ start: at('`d`'), end: at('`d`') + 3, language: null }]);
});

it('parses a body once for any number of checks, wherever it begins', () => {
  const asked: string[] = [];
  const kept = new Map<string, unknown>();
  const memory = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: unknown) => {
      asked.push(key);
      kept.set(key, JSON.parse(JSON.stringify(value)));
    },
  };
  const first = lazyFacts(`--${markdown}`, 2, memory)();
  const second = lazyFacts(`----${markdown}`, 4, memory)();
  expect(asked).toHaveLength(1);
  expect([first.headings[0]?.start, second.headings[0]?.start]).toEqual([2, 4]);
});
