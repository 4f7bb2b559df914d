import { readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readPacks } from '@/tests/read-packs';
import { temporaryFolder } from '@/tests/temporary-folder';
import { writePacks } from './write-packs';

const january: [string, string[]] = ['posts/2026-01-01-a.md', ['甲']];
const february: [string, string[]] = ['posts/2026-02-01-b.md', ['乙']];

it('writes values by month, and removes packs that nothing is in any more', async () => {
  const folder = temporaryFolder({ '2025-12.pack': 'old' });
  await writePacks(folder, new Map([january, february]));
  expect(readdirSync(folder).sort()).toEqual(['2026-01.pack', '2026-02.pack']);
  expect(readPacks(folder)).toEqual(new Map([january, february]));
});

it('leaves a pack alone that holds the same', async () => {
  const folder = temporaryFolder();
  await writePacks(folder, new Map([january, february]));
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1, 1);
  const changed: [string, string[]] = [february[0], ['丙']];
  await writePacks(folder, new Map([january, changed]));
  const changedAt = (name: string) => statSync(path.join(folder, name)).mtimeMs;
  expect(changedAt('2026-01.pack')).toBe(1000);
  expect(changedAt('2026-02.pack')).toBeGreaterThan(1000);
  expect(readPacks(folder).get(february[0])).toEqual(['丙']);
});
