import { describe, expect, it } from 'vitest';
import { foldName, slugify, slugOfName } from './slug';

it.each([
  ['日报', '日报'],
  ['AI', 'ai'],
  ['大模型 Agents/工具', '大模型-agents-工具'],
  ['Ｎｏｄｅ.js', 'node.js'],
  ['C++', 'c++'],
  ['  ……  ', ''],
])('slugify(%j) is %j, as the slug of a name', (name, slug) => {
  expect(slugify(name)).toBe(slug);
  expect(slugOfName(name)).toBe(slug);
});

describe('slugOfName', () => {
  it.each([
    ['C#', 'c-sharp'],
    ['Ｃ＃', 'c-sharp'],
    ['C♯', 'c-sharp'],
    ['C# 12', 'c-sharp-12'],
    ['C#语言', 'c-sharp-语言'],
    ['F*', 'f-star'],
    ['A*算法', 'a-star-算法'],
    ['.NET', 'dot-net'],
    ['ASP.NET', 'asp.net'],
    ['🚀', '🚀'],
    ['❤️', '❤'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['🚀 火箭', '火箭'],
  ])('%j is %j', (name, slug) => {
    expect(slugOfName(name)).toBe(slug);
  });

  it.each(['Q&A', '#AI', '议题#3', 'Issue#3', 'A+', 'Yahoo!', '甲·乙', 'GPT-4o/o1', '（暂名）'])(
    'is what it was for %j',
    (name) => {
      expect(slugOfName(name)).toBe(slugify(name));
    },
  );

  it.each(['！！', '...', '$', '\uFE0F', '\u200D'])('is empty for %j', (name) => {
    expect(slugOfName(name)).toBe('');
  });

  it('keeps apart what signs keep apart', () => {
    const names = ['C', 'C#', 'C++', 'F', 'F#', 'F*', 'NET', '.NET', 'node', 'node.js', 'A', 'A+'];
    const more = ['QA', 'Q&A', 'C语言', 'C#语言', '🚀', '🌙', '🚀🌙', '1', '1️⃣'];
    const all = [...names, ...more];
    expect(new Set(all.map(slugOfName)).size).toBe(all.length);
  });
});

it('is its own slug, in NFC, beside whatever character', () => {
  // Every character of the basic plane.
  const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
  const names = characters.flatMap((character) => [character, `a${character}`, `${character}b`]);
  const unstable = names.filter((name) =>
    [slugify, slugOfName].some((slugOf) => {
      const slug = slugOf(name);
      return slugOf(slug) !== slug || slug.normalize('NFC') !== slug;
    }),
  );
  expect(unstable).toEqual([]);
});

it('folds width, case and space', () => {
  expect(foldName(' Ｓｏｐｈｉｅ   wang ')).toBe('sophie wang');
});
