import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { charactersOfBodies, distinctGraphemes } from './body-characters';

it('finds each character once, as readers count them', () => {
  expect(distinctGraphemes(['月亮，月', 'e\u0301x', '👩‍👩‍👧', '', 'x'])).toEqual(
    ['e\u0301', 'x', '，', '亮', '月', '👩‍👩‍👧'].sort(),
  );
});

it('reads the months that have changed alone, and removes what no month needs', async () => {
  const cache = path.join(temporaryFolder(), 'cache');
  const texts = new Map([
    ['a', { text: '甲\n一', headings: ['题'] }],
    ['b', { text: '乙甲', headings: [] }],
    ['c', { text: '丙', headings: ['题'] }],
  ]);
  const article = (source: string, day: string, hash = '') => ({ source, day, hash });
  const find = async (articles: ReturnType<typeof article>[]) => {
    const read: string[] = [];
    const found = await charactersOfBodies(
      articles,
      (source) => {
        read.push(source);
        return texts.get(source) as never;
      },
      cache,
    );
    return { ...found, read };
  };
  const [a, b] = [article('a', '2026-02-27'), article('b', '2026-02-28')];
  const c = article('c', '2026-03-01');
  expect(await find([a, b, c])).toEqual({
    text: ['一', '乙', '甲', '丙'],
    headings: ['题'],
    read: ['a', 'b', 'c'],
  });
  expect((await find([a, b, c])).read).toEqual([]);
  writeFileSync(path.join(cache, 'old.json'), '');
  texts.set('c', { text: '丁', headings: [] });
  expect(await find([a, b, article('c', '2026-03-01', 'new')])).toEqual({
    text: ['一', '乙', '甲', '丁'],
    headings: ['题'],
    read: ['c'],
  });
  expect(readdirSync(cache)).toHaveLength(2);
  expect(await find([])).toEqual({ text: [], headings: [], read: [] });
});
