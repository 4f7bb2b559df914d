import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const POST = '---\ntitle: 甲\n---\n正文。\n';
const old = (config: string) =>
  temporaryFolder({ '_config.yml': config, '_posts/2020-01-01-a.md': POST });
const nameIn = (target: string) => path.join(target, 'content/site.yml');

it('brings the name and the description of the old site, and keeps what is edited here', async () => {
  const target = temporaryFolder();
  const folder = old('title: "样例：日报"\ndescription: >\n  一份\n  样例\n');
  await importOldSite(folder, target);
  const written = readFileSync(nameIn(target), 'utf8');
  expect(written).toContain('\nname: 样例：日报\ndescription: 一份 样例\n');
  writeFileSync(nameIn(target), 'name: 改名\n');
  await importOldSite(folder, target);
  expect(readFileSync(nameIn(target), 'utf8')).toBe('name: 改名\n');
});

it('writes none where this site has one, or the old one has no name', async () => {
  const named = temporaryFolder({ 'content/site.yml': 'name: 本报\n' });
  const { planned } = await importOldSite(old('title: 样例\n'), named);
  expect(planned.map(({ place }) => place)).not.toContain('site.yml');
  const nameless = temporaryFolder();
  await importOldSite(old('description: 无名\n'), nameless);
  expect(existsSync(nameIn(nameless))).toBe(false);
});
