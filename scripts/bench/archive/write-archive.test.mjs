import { expect, it } from 'vitest';
import { jekyllSite } from './jekyll-site.mjs';
import { withSlips } from './legacy.mjs';
import { archive, SEED } from './write-archive.mjs';

it('writes the same archive each time', () => {
  expect([...archive(20)]).toEqual([...archive(20)]);
});

it('writes another archive from another seed', () => {
  expect([...archive(20, SEED + 1)]).not.toEqual([...archive(20)]);
});

it('adds older posts as the archive grows, and changes none', () => {
  const larger = [...archive(40)];
  expect([...archive(20)]).toEqual(larger.slice(0, -20));
});

it('writes posts of about 8 KB, over years, each under its own address', () => {
  const posts = [...archive(5000)].filter(({ path }) => path.startsWith('posts/'));
  const bytes = posts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  expect(bytes / posts.length).toBeGreaterThan(7500);
  expect(bytes / posts.length).toBeLessThan(9500);
  expect(new Set(posts.map(({ path }) => path)).size).toBe(5000);
  expect(new Set(posts.map(({ path }) => path.slice(6, 10))).size).toBeGreaterThan(4);
});

it('makes old posts of new ones, the same each time, and loses none of their text', () => {
  const [{ text } = { text: '' }] = [...archive(1)].slice(-1);
  const legacy = withSlips(text, 3);
  expect(legacy).toBe(withSlips(text, 3));
  expect(legacy).not.toBe(withSlips(text, 4));
  const blocks = legacy.split('\n\n');
  expect(text.split('\n\n').filter((block) => !blocks.includes(block))).toEqual([]);
});

it('writes a Jekyll site, the same each time, with all that posts of such sites hold', () => {
  const files = [...jekyllSite(60, Buffer.of())];
  expect([...jekyllSite(60, Buffer.of())]).toEqual(files);
  const texts = files.filter(({ path }) => path.startsWith('_posts/')).map(({ text }) => text);
  expect(texts).toHaveLength(60);
  for (const mark of ['{% highlight', '{% post_url', '{% include', '![](', '$$', '[^1]', '{: .'])
    expect(texts.some((text) => text.includes(mark))).toBe(true);
});
