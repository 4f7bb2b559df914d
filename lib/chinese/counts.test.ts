import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countText } from './counts';

it.each([
  ['英伟达Q4营收681亿美元，同比增长78%。', 12 + 3],
  ['2.5万亿与3,000人', 3 + 2 + 1],
  ['don’t ‘quote’ it', 3],
  ['ＡＩ与２０２６', 3],
  ['𠮷野家、〇、佐々木', 3 + 1 + 3],
  ['ありがとう、감사', 5 + 2],
  ['Привет мир', 2],
  ['café naïve', 2],
  ['“……”——《》🌙👩‍👩‍👧', 0],
  ['', 0],
])('%j has %i characters', (text, characters) => {
  expect(countText(text).characters).toBe(characters);
});

it('reads 400 Han characters a minute, rounded up', () => {
  expect(countText('字'.repeat(400)).minutes).toBe(1);
  expect(countText('字'.repeat(401)).minutes).toBe(2);
});

it('reads 230 Latin words a minute, and both one after the other', () => {
  expect(countText('word '.repeat(230)).minutes).toBe(1);
  expect(countText('word '.repeat(231)).minutes).toBe(2);
  expect(countText('字'.repeat(200) + ' word'.repeat(115)).minutes).toBe(1);
  expect(countText('字'.repeat(201) + ' word'.repeat(115)).minutes).toBe(2);
});

it('adds 12 seconds a picture', () => {
  expect(countText('字'.repeat(400), 5).minutes).toBe(2);
});

it('says one minute of nothing', () => {
  expect(countText('')).toEqual({ characters: 0, minutes: 1 });
});

it('counts the first article: four minutes', () => {
  const file = readFileSync('content/posts/2026-02-28-ai-2026-where-we-stand.md', 'utf8');
  const body = file.slice(file.indexOf('\n---\n', 4));
  expect(countText(body)).toEqual({ characters: 1553, minutes: 4 });
});
