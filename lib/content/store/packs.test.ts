import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { formatPack, packName, parsePack, readFromPack } from './packs';

const SOURCE = 'posts/2026/2026-02-28-甲.md';

/** A folder of packs that hold these values. */
function packsWith(values: Record<string, unknown>): string {
  const json = Object.entries(values).map(
    ([source, value]) => [source, { key: '0', json: JSON.stringify(value) }] as const,
  );
  const pack = formatPack('maker', new Map(json));
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
  const packs = packsWith({ 'posts/2026-02-01-z.md': `\n"${SOURCE}"\t0\t"假的"\n` });
  expect(await readFromPack(packs, SOURCE)).toBeUndefined();
});

it('finds nothing where there is no pack', async () => {
  const packs = packsWith({});
  expect(await readFromPack(packs, 'posts/2020-01-01-a.md')).toBeUndefined();
});

it('is the same text for the same values, in whatever order they came', () => {
  const entries = ['posts/2026-02-02-b.md', 'posts/2026-02-01-a.md'].map(
    (source) => [source, { key: source, json: '1' }] as const,
  );
  const text = formatPack('maker', new Map(entries));
  expect(formatPack('maker', new Map(entries.toReversed()))).toBe(text);
  expect(parsePack('maker', text)).toEqual(new Map(entries));
});

it.each([
  ['of another maker', (text: string) => text.replace('maker', 'other')],
  ['of a maker whose name begins so', (text: string) => text.replace('maker', 'makers')],
  ['damaged', (text: string) => text.replace('甲', '申')],
  ['half written', (text: string) => text.slice(0, -5)],
  ['cut after its first line', (text: string) => text.slice(0, text.indexOf('\n') + 1)],
  ['cut in its first line', (text: string) => text.slice(0, 60)],
  ['written on', (text: string) => `${text}"posts/x.md"\t0\t1\n`],
  ['empty', () => ''],
])('has nothing in it when it is %s', (_, damage) => {
  const text = formatPack('maker', new Map([[SOURCE, { key: '0', json: '"甲"' }]]));
  expect(parsePack('maker', damage(text)).size).toBe(0);
});
