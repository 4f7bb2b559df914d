import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { madeOfFiles } from './made-of-files.mjs';

const disk = vi.hoisted((): { refusal: Error | null } => ({ refusal: null }));

vi.mock(import('./write-whole.mjs'), async (original) => {
  const { writeWhole, ...rest } = await original();
  return {
    ...rest,
    writeWhole: (...write: Parameters<typeof writeWhole>) => {
      if (disk.refusal) throw disk.refusal;
      writeWhole(...write);
    },
  };
});

/** Files that were written an hour ago, and what is made of them: the two of them in one. */
function project() {
  const folder = temporaryFolder({ 'code/a.ts': 'a', 'code/b.ts': 'b', 'out/ab': 'ab' });
  const at = (name: string) => path.join(folder, name);
  const sources = ['code/a.ts', 'code/b.ts'].map(at);
  const earlier = new Date(Date.now() - 3_600_000);
  for (const file of sources) utimesSync(file, earlier, earlier);
  const make = vi.fn(() =>
    Promise.resolve({
      value: sources.map((file) => readFileSync(file, 'utf8')).join(''),
      sources,
      products: [at('out/ab')],
    }),
  );
  const record = at('kept/record.json');
  return { at, make, record, get: (maker = 'v1') => madeOfFiles(record, maker, make) };
}

describe('madeOfFiles', () => {
  it('makes it once of the same files', async () => {
    const { get, make } = project();
    expect([await get(), await get()]).toEqual(['ab', 'ab']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (at: (name: string) => string) => void]>([
    ['a source is another', (at) => writeFileSync(at('code/b.ts'), 'c')],
    ['a file has come beside a source', (at) => writeFileSync(at('code/b.tsx'), '')],
    ['a product is damaged', (at) => writeFileSync(at('out/ab'), '')],
    ['a product is gone', (at) => rmSync(at('out/ab'))],
    ['the record is damaged', (at) => writeFileSync(at('kept/record.json'), '{"maker":"v1"}')],
    ['the record is half written', (at) => writeFileSync(at('kept/record.json'), '{"mak')],
  ])('makes it anew where %s', async (_case, change) => {
    const { at, get, make } = project();
    await get();
    change(at);
    await get();
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('makes it anew where anything else that it depends on is another', async () => {
    const { get, make } = project();
    await get('v1');
    await get('v2');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('does not keep what a file was that was saved meanwhile', async () => {
    const { at, get, make } = project();
    make.mockImplementationOnce(() => {
      writeFileSync(at('code/a.ts'), 'A');
      return Promise.resolve({ value: 'ab', sources: [at('code/a.ts')], products: [] });
    });
    expect([await get(), await get()]).toEqual(['ab', 'Ab']);
  });

  it('throws what the maker throws, and keeps nothing of it', async () => {
    const { get, make } = project();
    make.mockRejectedValueOnce(new Error('no such module'));
    await expect(get()).rejects.toThrow('no such module');
    expect(await get()).toBe('ab');
  });

  it('gives it where the disk does not keep the record', async () => {
    const { get, make } = project();
    const refusal = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    disk.refusal = refusal;
    expect([await get(), await get()]).toEqual(['ab', 'ab']);
    disk.refusal = null;
    expect(make).toHaveBeenCalledTimes(2);
  });
});
