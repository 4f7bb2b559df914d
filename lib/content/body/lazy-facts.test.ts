import { expect, it } from 'vitest';
import { noFacts } from './body-facts';
import { examineBody } from './examine-body';
import { createMemory, lazyFacts } from './lazy-facts';

const markdown = '# 题\n\n**甲**[乙](/b) ![丙](c.png)`d`\n\n<img alt=\'e\' src="f.png">\n';
const file = { source: 'posts/a.md', text: markdown, key: '1' };

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

it('renders a body once for any number of checks', () => {
  const { facts: values } = createMemory();
  const first = lazyFacts(file, values)();
  values.put(file.source, file.key, { ...first, code: [] });
  expect(lazyFacts(file, values)()).toEqual({ ...first, code: [] });
  const changed = { ...file, text: `${markdown}字`, key: '2' };
  expect(lazyFacts(changed, values)().code).toEqual(first.code);
});

it('does not render what others have rendered', () => {
  const { facts: values } = createMemory();
  const facts = structuredClone(noFacts);
  values.put(file.source, file.key, facts);
  expect(lazyFacts(file, values)()).toEqual(facts);
});
