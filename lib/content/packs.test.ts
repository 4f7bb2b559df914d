import { afterEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { formatPack, packName, readFromPack } from './packs';

const SOURCE = 'posts/2026/2026-02-28-甲.md';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A project whose pack holds these values. */
function projectWith(values: Record<string, unknown>): void {
  const json = Object.entries(values).map(
    ([source, value]) => [source, JSON.stringify(value)] as const,
  );
  const pack = formatPack({ madeOf: '0', values: new Map(json) });
  const folder = temporaryFolder({ [`packs/${packName(SOURCE)}`]: pack });
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
}

it('puts posts of one month into one pack, and spreads the others', () => {
  expect(packName(SOURCE)).toBe('2026-02.pack');
  expect(packName('_drafts/2026-02-01-b.md')).toBe('2026-02.pack');
  expect(packName('posts/2026-02-01/b.md')).toMatch(/^[\da-f]{2}\.pack$/u);
  expect(packName('authors/a.md')).toMatch(/^[\da-f]{2}\.pack$/u);
});

it('reads the value of one document, the first and the last too', async () => {
  projectWith({ 'posts/2026-02-01-z.md': ['一'], [SOURCE]: '二\n行\t\\', 'posts/x.md': { y: 3 } });
  expect(await readFromPack('packs', SOURCE)).toBe('二\n行\t\\');
  expect(await readFromPack('packs', 'posts/2026-02-01-z.md')).toEqual(['一']);
});

it('does not take a path that a value quotes for a document', async () => {
  projectWith({ 'posts/2026-02-01-z.md': `\n"${SOURCE}"\t"假的"\n` });
  expect(await readFromPack('packs', SOURCE)).toBeUndefined();
});

it('finds nothing where there is no pack', async () => {
  projectWith({});
  expect(await readFromPack('packs', 'posts/2020-01-01-a.md')).toBeUndefined();
});
