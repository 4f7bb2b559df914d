import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { formatPack, packName, readFromPack } from './packs';

const SOURCE = 'posts/2026/2026-02-28-甲.md';

/** A folder of packs that hold these values. */
function packsWith(values: Record<string, unknown>): string {
  const json = Object.entries(values).map(
    ([source, value]) => [source, JSON.stringify(value)] as const,
  );
  const pack = formatPack({ madeOf: '0', values: new Map(json) });
  return temporaryFolder({ [packName(SOURCE)]: pack });
}

it('puts posts of one month into one pack, and spreads the others', () => {
  expect(packName(SOURCE)).toBe('2026-02.pack');
  expect(packName('_drafts/2026-02-01-b.md')).toBe('2026-02.pack');
  expect(packName('posts/2026-02-01/b.md')).toMatch(/^[\da-f]{2}\.pack$/u);
  expect(packName('authors/a.md')).toMatch(/^[\da-f]{2}\.pack$/u);
});

it('reads the value of one document, the first and the last too', async () => {
  const packs = packsWith({
    'posts/2026-02-01-z.md': ['一'],
    [SOURCE]: '二\n行\t\\',
    'posts/x.md': { y: 3 },
  });
  expect(await readFromPack(packs, SOURCE)).toBe('二\n行\t\\');
  expect(await readFromPack(packs, 'posts/2026-02-01-z.md')).toEqual(['一']);
});

it('does not take a path that a value quotes for a document', async () => {
  const packs = packsWith({ 'posts/2026-02-01-z.md': `\n"${SOURCE}"\t"假的"\n` });
  expect(await readFromPack(packs, SOURCE)).toBeUndefined();
});

it('finds nothing where there is no pack', async () => {
  const packs = packsWith({});
  expect(await readFromPack(packs, 'posts/2020-01-01-a.md')).toBeUndefined();
});
