import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';

const LONG = JSON.stringify({ x: Array.from({ length: 60_000 }, (_, at) => at) });
const WIDGET = `<div id="w"></div>\n<script type="application/json" data-for="w">${LONG}</script>`;

async function imported(body: string) {
  const into = temporaryFolder();
  const { site, heldBack, notes } = await importOldSite(
    temporaryFolder({ '_posts/2020-01-01-a.md': `---\ntitle: 甲\n---\n${body}\n` }),
    into,
    { engine: 'jekyll' },
  );
  const told = notes.map(({ about, line }) => `${about} ${String(line)}`);
  const text = site.documents[0]?.text.slice('---\ntitle: 甲\n---\n'.length) ?? '';
  return { text, heldBack, told, folder: path.join(into, 'public/assets/embedded') };
}

it('empties scripts and styles of a post that is too much, and leaves text and code', async () => {
  const { text, heldBack, told } = await imported(
    `前文。\n\n${WIDGET}\n\n中\n\n<style>\np {}\n</style>\n\n\`<script>a()</script>\`\n\n后文。`,
  );
  expect(heldBack).toEqual([]);
  expect(text).toBe(
    '前文。\n\n<div id="w"></div>\n<script type="application/json" data-for="w"></script>\n\n中\n\n<style></style>\n\n`<script>a()</script>`\n\n后文。\n',
  );
  expect(told).toEqual(['script-emptied 7', 'script-emptied 11']);
});

it('leaves those of other posts, and a post that is too much all the same', async () => {
  const small = '甲\n\n<script>a()</script>\n\n乙';
  expect((await imported(small)).text).toBe(`${small}\n`);
  const { heldBack, told } = await imported(`${WIDGET}\n\n${'字'.repeat(200_001)}`);
  expect(heldBack).toHaveLength(1);
  expect(told).not.toContain('script-emptied 5');
});

it.each([
  ['mpeg', 'mp3', 300_000],
  ['x-wav', 'wav', 300],
])('makes a file of sound in an address of the type %s', async (type, ending, size) => {
  const data = Buffer.alloc(size, 1).toString('base64');
  const { text, heldBack, folder } = await imported(
    `听：\n\n<audio controls src="data:audio/${type};base64,${data}"></audio>`,
  );
  expect(heldBack).toEqual([]);
  const [name = ''] = readdirSync(folder);
  expect(name.endsWith(`.${ending}`)).toBe(true);
  expect(text).toBe(`听：\n\n<audio controls src="/assets/embedded/${name}"></audio>\n`);
});

it('makes files of pictures of a post that is too long by them', async () => {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><!--${'x'.repeat(99_000)}--></svg>`;
  const data = Buffer.from(picture).toString('base64');
  const { text, heldBack, folder } = await imported(
    `文字在前。\n\n![图](data:image/svg+xml;base64,${data})\n\n![二][p]\n\n[p]: data:image/svg+xml;base64,${data}`,
  );
  expect(heldBack).toEqual([]);
  const address = `/assets/embedded/${readdirSync(folder)[0]}`;
  expect(text).toBe(`文字在前。\n\n![图](${address})\n\n![二][p]\n\n[p]: ${address}\n`);
});
