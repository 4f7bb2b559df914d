import path from 'node:path';
import { expect, it } from 'vitest';
import { FILES } from '@/lib/addresses/urls';
import { temporaryFolder, writeFiles } from '@/tests/temporary-folder';
import type { HtmlPiece } from '../body/cut-html';
import { formatPack, packName } from '../store/packs';
import { readBody } from './body';
import { readCover } from './images/cover';
import { findImage } from './images/find-image';
import { readPortrait } from './images/portrait';
import { readThumbnails } from './images/thumbnails';
import { readTwin } from './twin';

const SOURCE = 'posts/2026-02-28-x.md';
const picture = {
  path: '/assets/content/always/a-0123456789abcdef.png',
  width: 300,
  height: 200,
  color: '#336699',
  resizable: true,
  labelled: false,
};

/** Compiled content: the pieces of a body, and the pictures of its document. */
function compiled(html: HtmlPiece[], pictures?: Record<string, typeof picture>) {
  const pack = (value: unknown) =>
    formatPack('v1', new Map([[SOURCE, { key: 'k', json: JSON.stringify(value) }]]));
  const contents = [{ id: 'a', text: '数据', depth: 2 }];
  const folder = temporaryFolder({
    [`bodies/${packName(SOURCE)}`]: pack({ html, contents }),
    ...(pictures && { [`pictures/${packName(SOURCE)}`]: pack(pictures) }),
  });
  return { folder };
}

const read = (content: ReturnType<typeof compiled>, more: object = {}) =>
  readBody({ ...content, ...more }, { source: SOURCE });

it('puts pictures, charts and addresses of articles into a body', async () => {
  const content = compiled(
    [
      '<p>甲</p>',
      { src: 'a.png', others: ' alt="图"' },
      { chart: 'b' },
      '<a href="',
      { href: `${FILES}2026-02-27-y#a` },
      '">乙</a>',
    ],
    { 'a.png': picture, b: { ...picture, path: '/b.svg' } },
  );
  const { html } = await read(content, { redirectFrom: () => '/posts/2026/02/27/y' });
  expect(html).toMatch(/^<p>甲<\/p><img src="[^"]+a-0123456789abcdef[^>]* alt="图"><figure /u);
  expect(html).toContain('<figure class="chart" data-picture="/b.svg" data-size="300 200"');
  expect(html).toMatch(/<a href="\/posts\/2026\/02\/27\/y#a">乙<\/a>$/u);
});

it('needs pictures where it shows some alone, and tells what has not been published', async () => {
  expect((await read(compiled(['<p>甲</p>']))).html).toBe('<p>甲</p>');
  await expect(read(compiled([{ src: 'a.png', others: '' }]))).rejects.toThrow(SOURCE);
  await expect(read(compiled([{ chart: 'b' }]))).rejects.toThrow(SOURCE);
  await expect(read(compiled([{ src: 'a.png', others: '' }], {}))).rejects.toThrow('a.png');
  await expect(read(compiled([{ chart: 'b' }], {}))).rejects.toThrow('b');
  await expect(readBody(compiled([]), { source: 'posts/none.md' })).rejects.toThrow(
    'posts/none.md',
  );
});

it('is in the script of its readers, its contents and links too', async () => {
  const shownAs = {
    link: (address: string) => `/hant${address}`,
    html: (source: string) => (html: string) => `${source} ${html}`,
    words: (source: string, words: string) => `${source} ${words}`,
  };
  const content = compiled(['<p><a href="', { href: '/about' }, '">甲</a></p>']);
  expect(await read(content, { shownAs })).toMatchObject({
    html: `${SOURCE} <p><a href="/hant/about">甲</a></p>`,
    contents: [{ id: 'a', text: `${SOURCE} 数据` }],
  });
  expect((await read(content)).contents[0]?.text).toBe('数据');
});

it('finds covers and portraits, of this site alone', async () => {
  const content = compiled([], { 'a.png': picture });
  const cover = (src: string) => ({ src, alt: '图', caption: null, credit: '甲' });
  const article = (src: string | null) => ({
    source: SOURCE,
    cover: src === null ? null : cover(src),
  });
  expect(await readCover(content, article('a.png'))).toMatchObject({
    ...{ path: picture.path, width: 300, height: 200, color: '#336699' },
    ...{ alt: '图', caption: null, credit: '甲', sizes: 'min(300px, 100vw - 2.5rem)' },
  });
  expect(await readCover(content, article('https://a.example/a.png'))).toBeNull();
  expect(await readCover(compiled([]), article(null))).toBeNull();
  await expect(readCover(compiled([]), article('a.png'))).rejects.toThrow(SOURCE);
  const listed = ['a.png', null].map((src, at) => ({ ...article(src), id: String(at) }));
  const thumbnails = await readThumbnails(content, listed as never);
  expect([...thumbnails].map(([id, { sizes }]) => [id, sizes])).toEqual([
    ['0', 'min(144px, 100vw - 2.5rem)'],
  ]);
  expect(await readPortrait(content, { avatar: 'a.png', source: SOURCE })).toMatchObject({
    width: 300,
    sizes: '(width >= 40rem) 8.5rem, 5.5rem',
  });
  expect(await readPortrait(content, { avatar: 'b.png', source: SOURCE })).toBeNull();
  expect(await readPortrait(compiled([]), { avatar: null, source: SOURCE })).toBeNull();
});

it('finds an image in the first content that has it, and nothing that is no image', async () => {
  const [empty, before] = [{ folder: temporaryFolder() }, { folder: temporaryFolder() }];
  writeFiles(before.folder, {
    'images/always/a-0.svg': '<svg/>',
    'images/always/b-0.m4a': '12345',
    'images/always/c-0.png/x': '',
    'images/index.json': '',
  });
  const find = (name: string) => findImage(`/assets/content/${name}`, [empty, before]);
  expect(await find('always/a-0.svg')).toEqual({
    file: path.join(before.folder, 'images/always/a-0.svg'),
    size: 6,
    type: 'image/svg+xml',
  });
  expect(await find('always/b-0.m4a')).toMatchObject({ size: 5, type: 'audio/mp4' });
  for (const name of ['always/none-0.png', 'always/c-0.png', 'index.json', '../index.json'])
    expect(await find(name), name).toBeNull();
});

it('is Markdown with whole addresses for machines, in the script of its readers', async () => {
  const pack = formatPack(
    'v1',
    new Map([[SOURCE, { key: 'k', json: JSON.stringify(['数据![图](', 'a.png', ')']) }]]),
  );
  const { folder } = compiled([], { 'a.png': picture });
  writeFiles(folder, { [`twins/${packName(SOURCE)}`]: pack });
  const twin = (more: object) =>
    readTwin({ folder, ...more }, { source: SOURCE }, 'https://a.example/x');
  const own = `数据![图](https://a.example${picture.path})`;
  expect(await twin({})).toBe(own);
  const shownAs = { link: (address: string) => address, html: () => null };
  expect(await twin({ shownAs })).toBe(own);
  const html = (text: string) => text.replaceAll('数据', '資料');
  expect(await twin({ shownAs: { ...shownAs, html: () => html } })).toBe(
    own.replace('数据', '資料'),
  );
  await expect(readTwin({ folder }, { source: 'posts/none.md' }, '')).rejects.toThrow('none.md');
});
