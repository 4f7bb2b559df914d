import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readPacks } from '@/tests/read-packs';
import { temporaryFolder } from '@/tests/temporary-folder';
import { openRenderings } from './renderings';

const A = 'posts/2026-02-01-a.md';
const B = 'posts/2026-02-02-b.md';
const NAME = '2026-02.pack';

const bodyOf = (text: string) => ({
  html: [`<p>${text}</p>\n`],
  contents: [],
  hasMath: false,
  hasFigures: false,
});
const rendering = (text: string) => ({
  body: bodyOf(text),
  twin: [text],
  plain: { text, headings: [] },
});

/** A project, and builds of it: which documents each had to render. */
function project() {
  const root = temporaryFolder();
  const folders = {
    cache: path.join(root, 'cache'),
    bodies: path.join(root, 'bodies'),
    twins: path.join(root, 'twins'),
  };
  const build = async (texts: Record<string, string>, version = 'v1') => {
    const renderings = openRenderings(folders, version);
    const pack = renderings.open(NAME, new Map(Object.entries(texts)));
    const rendered = Object.keys(texts).filter((source) => !pack.has(source));
    for (const source of rendered) pack.set(source, rendering(texts[source]!));
    pack.save();
    await renderings.publish(new Set([NAME]));
    return { rendered, renderings };
  };
  return { folders, build };
}

it('gives the site bodies and Markdown, and the compiler plain text', async () => {
  const { folders, build } = project();
  const { renderings } = await build({ [A]: '甲', [B]: '乙' });
  expect(readPacks(folders.bodies)).toEqual(new Map([[A, bodyOf('甲')], [B, bodyOf('乙')]])); // prettier-ignore
  expect(readPacks(folders.twins).get(B)).toEqual(['乙']);
  expect(renderings.plain(B)).toEqual({ text: '乙', headings: [] });
});

it('renders once, for as long as text and code are the same', async () => {
  const { build } = project();
  expect((await build({ [A]: '甲', [B]: '乙' })).rendered).toEqual([A, B]);
  const second = await build({ [A]: '甲', [B]: '乙' });
  expect(second.rendered).toEqual([]);
  expect(second.renderings.plain(A).text).toBe('甲');
  expect((await build({ [A]: '甲', [B]: '丙' })).rendered).toEqual([B]);
  expect((await build({ [A]: '甲', [B]: '丙' }, 'v2')).rendered).toEqual([A, B]);
});

it('restores the site’s packs in a fresh clone', async () => {
  const { folders, build } = project();
  await build({ [A]: '甲', [B]: '乙' });
  for (const folder of [folders.bodies, folders.twins]) rmSync(folder, { recursive: true });
  expect((await build({ [A]: '甲', [B]: '乙' })).rendered).toEqual([]);
  expect(readPacks(folders.bodies).size).toBe(2);
  expect(readPacks(folders.twins).size).toBe(2);
});

it.each(['damaged', 'half written'])('renders again what is %s in the cache', async (how) => {
  const { folders, build } = project();
  await build({ [A]: '甲', [B]: '乙' });
  rmSync(folders.bodies, { recursive: true });
  const file = path.join(folders.cache, NAME);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, how === 'damaged' ? text.replace('甲', '申') : text.slice(0, -20));
  expect((await build({ [A]: '甲', [B]: '乙' })).rendered).toEqual([A, B]);
  expect(readPacks(folders.bodies).get(A)).toEqual(bodyOf('甲'));
});

it('leaves nothing of what has gone from the content, in the site and in the cache', async () => {
  const { folders, build } = project();
  await build({ [A]: '甲', [B]: '秘密' });
  const { renderings } = await build({ [A]: '甲' });
  for (const folder of Object.values(folders))
    expect(readFileSync(path.join(folder, NAME), 'utf8')).not.toContain('秘密');
  await renderings.publish(new Set());
  for (const folder of Object.values(folders)) expect(existsSync(folder)).toBe(false);
});

it('keeps the others beside one that could not be rendered', async () => {
  const { folders, build } = project();
  const renderings = openRenderings(folders, 'v1');
  const pack = renderings.open(NAME, new Map([[A, '甲'], [B, '乙']])); // prettier-ignore
  pack.set(B, rendering('乙'));
  pack.save();
  expect((await build({ [A]: '甲', [B]: '乙' })).rendered).toEqual([A]);
});
