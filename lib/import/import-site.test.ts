import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import type { ImportResult } from './import-site';

const fixture = path.resolve('tests/moving-in/jekyll');

const importInto = (target: string, folder = fixture, dryRun = false) =>
  importOldSite(folder, target, { dryRun });

/** Counts the files of each fate, the ones about the sites aside (old-site/file.test.ts, site-file.test.ts). */
const fates = ({ planned }: ImportResult) => {
  const files = planned.filter(({ place }) => !place.endsWith('site.yml'));
  return Object.fromEntries(
    [...new Set(files.map(({ fate }) => fate))].map((fate) => [
      fate,
      files.filter((each) => each.fate === fate).length,
    ]),
  );
};
const text = (target: string, place: string) =>
  readFileSync(path.join(target, 'content', place), 'utf8');
const original = (place: string) => readFileSync(path.join(fixture, place));

it('takes every post over, past the gate', async () => {
  const target = temporaryFolder();
  const { site, heldBack, findings, notes } = await importInto(target);
  expect(heldBack).toEqual([]);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(site.documents.filter(({ kind }) => kind === 'post')).toHaveLength(33);
  for (const { place } of site.documents) expect(text(target, place)).not.toBe('');
  expect(notes.filter(({ level }) => level === 'lost').map(({ file }) => file)).toEqual([
    '_posts/no-date.md',
  ]);
});

it('describes pictures as such where nobody has', async () => {
  const target = temporaryFolder();
  const old = temporaryFolder({
    '_posts/2020-01-01-a.md':
      '---\ntitle: 甲\n---\n![](https://e.example/a.png) <img src="https://e.example/b.png"> <img alt="" src="https://e.example/c.png"> ![有](https://e.example/d.png)\n',
  });
  const { heldBack } = await importInto(target, old);
  expect(heldBack).toEqual([]);
  expect(text(target, 'posts/2020-01-01-a.md')).toContain(
    '![图片](https://e.example/a.png) <img alt="图片" src="https://e.example/b.png"> <img alt="图片" src="https://e.example/c.png"> ![有](https://e.example/d.png)',
  );
});

it('leaves byte for byte what the renderer reads', async () => {
  const target = temporaryFolder();
  await importInto(target);
  for (const name of [
    '2020-01-01-plain.md',
    '2020-01-07-raw.md',
    '2020-01-21-crlf.md',
    '2020-01-23-kramdown.md',
    '2020-01-29-more.md',
  ])
    expect(text(target, `posts/${name}`)).toBe(original(`_posts/${name}`).toString());
});

it('writes nothing when it is only tried', async () => {
  const target = temporaryFolder({ 'content/posts/2026-02-28-a.md': '---\ntitle: 甲\n---\n甲\n' });
  expect(fates(await importInto(target, fixture, true))).toEqual({ new: 43 });
  expect(readdirSync(target)).toEqual(['content']);
  expect(readdirSync(path.join(target, 'content'))).toEqual(['posts']);
});

describe('a second time', () => {
  it('only what is new comes', async () => {
    const target = temporaryFolder();
    const old = temporaryFolder({
      '_config.yml': 'title: 样张\n',
      '_posts/2020-01-01-a.md': '---\ntitle: 甲\n---\n甲\n',
    });
    await importInto(target, old);
    expect(fates(await importInto(target, old))).toEqual({ same: 1 });
    writeFiles(old, { '_posts/2020-01-02-b.md': '---\ntitle: 乙\n---\n乙\n' });
    expect(fates(await importInto(target, old))).toEqual({ same: 1, new: 1 });
  });

  it.each([
    [
      'edited here',
      (here: string) => writeFileSync(here, '---\ntitle: 甲改\n---\n甲\n'),
      null,
      'kept',
    ],
    ['edited there', () => undefined, '---\ntitle: 甲新\n---\n甲\n', 'changed'],
    [
      'edited here and there',
      (here: string) => writeFileSync(here, '---\ntitle: 甲改\n---\n甲\n'),
      '---\ntitle: 甲新\n---\n甲\n',
      'both',
    ],
    ['removed here', (here: string) => rmSync(here), null, 'removed'],
  ])('%s', async (_, change, there, fate) => {
    const target = temporaryFolder();
    const old = temporaryFolder({ '_posts/2020-01-01-a.md': '---\ntitle: 甲\n---\n甲\n' });
    await importInto(target, old);
    const here = path.join(target, 'content/posts/2020-01-01-a.md');
    change(here);
    const before = existsSync(here) ? readFileSync(here, 'utf8') : null;
    if (there !== null) writeFiles(old, { '_posts/2020-01-01-a.md': there });
    expect(fates(await importInto(target, old))).toEqual({ [fate]: 1 });
    const after = existsSync(here) ? readFileSync(here, 'utf8') : null;
    expect(after).toBe(fate === 'changed' ? there : before);
  });
});

it('does not overwrite what this site has', async () => {
  const target = temporaryFolder({
    'content/posts/2020-01-01-a.md': '---\ntitle: 本站的\n---\n本站的\n',
  });
  const old = temporaryFolder({ '_posts/2020-01-01-a.md': '---\ntitle: 旧站的\n---\n旧站的\n' });
  expect(fates(await importInto(target, old))).toEqual({ taken: 1 });
  expect(text(target, 'posts/2020-01-01-a.md')).toContain('本站的');
});

it.each([
  ['nothing', {}],
  ['a built site', { 'index.html': '<p>甲</p>' }],
])('refuses a folder of %s', async (_, files) => {
  await expect(importInto(temporaryFolder(), temporaryFolder(files))).rejects.toThrow('不像');
});

it('brings the rest when some of it is broken', async () => {
  const target = temporaryFolder();
  const old = temporaryFolder({
    '_config.yml': 'title: [\n',
    '_posts/2020-01-01-a.md': '---\ntitle: 甲\n---\n甲\n',
    '_posts/2020-01-02-b.md': '---\ntitle: "乙\n---\n乙\n',
    '_posts/2020-01-03-c.md': '\u0000\u0001\u0002\ufffd',
    '_posts/2020-01-04-d.md': `---\ntitle: 丁\n---\n${'长'.repeat(2_000_000)}`,
    '_posts/2020-01-05-e.md': '---\ntitle: 戊\n---\n{% include a.html %}\n',
    '_includes/a.html': '{% include a.html %}',
    '_data/broken.yml': 'a: 1\nb: [\n',
    '_data/twice.yml': 'a: 1\na: 二\n',
    '_posts/2020-01-07-g.md':
      '---\ntitle: 庚\n---\n{{ site.data.twice.a }}，{{ site.data.broken.a }}。\n',
    '_posts/2020-01-06-f.md': '---\ntitle: !ruby/object:Object 己\n---\n己\n',
  });
  const { notes } = await importInto(target, old);
  const told = (file: string) =>
    notes.filter((note) => note.file.endsWith(file)).map((note) => note.about);
  expect(text(target, 'posts/2020-01-01-a.md')).toContain('甲');
  expect(text(target, 'posts/2020-01-05-e.md')).toContain('戊');
  expect(text(target, 'posts/2020-01-06-f.md')).toContain('己');
  expect(told('_config.yml')).toEqual(['config']);
  // Ruby takes the last of two values.
  expect(text(target, 'posts/2020-01-07-g.md')).toContain('二，。');
  expect(told('twice.yml')).toEqual([]);
  expect(notes.filter(({ about }) => about === 'data')).toMatchObject([
    { level: 'look', file: '_data/broken.yml', line: 3 },
  ]);
  expect(told('b.md')).toEqual(['front-matter']);
  expect(told('d.md')).toEqual(['too-long']);
  expect(told('e.md')).toEqual(['liquid']);
});

it('removes what an import that was killed has left, and nothing of one that runs', async () => {
  const old = temporaryFolder({ '_posts/2020-01-01-a.md': '---\ntitle: 甲\n---\n甲\n' });
  const { pid: gone } = spawnSync(process.execPath, ['--version']);
  const running = `.import-${String(process.ppid)}`;
  const target = temporaryFolder({
    [`.import-${String(gone)}/content/posts/2020-01-01-a.md`]: '甲',
    [`${running}/content/posts/2020-01-01-a.md`]: '甲',
  });
  await importInto(target, old);
  expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([running]);
});

it('takes over names that every object has by itself', async () => {
  const target = temporaryFolder();
  const old = temporaryFolder({
    '_data/__proto__/constructor.yml': '- 甲\n',
    '_data/authors.yml': 'toString:\n  name: 林样例\n',
    '_posts/2020-01-01-constructor.md':
      '---\ntitle: 题\nauthor: toString\ncategories: constructor\ntags: [toString, __proto__]\n---\n{% for p in site.tags.toString %}{{ p.title }}{% endfor %}，{{ site.data.none.x }}。\n',
  });
  const { heldBack } = await importOldSite(old, target);
  expect(heldBack).toEqual([]);
  expect(text(target, 'posts/2020-01-01-constructor.md')).toContain('\n题，。\n');
});
