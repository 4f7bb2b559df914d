import { readdirSync } from 'node:fs';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { ALWAYS } from '../../compiled/images/address';
import { placeImagesIn } from './place';

/** A plain image of 30 × 20 pixels. */
const plain = (color: string) =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: color } });

/** A folder and a store, with the images given by their paths. */
async function newsroom(images: Record<string, Buffer>) {
  const root = temporaryFolder();
  for (const [file, bytes] of Object.entries(images)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), bytes);
  }
  const published = path.join(root, 'published/assets/content');
  const open = () => placeImagesIn(published, path.join(root, 'cache'));
  const store = open();
  const place = async (name: string, placeImage = store) => {
    const result = await placeImage(path.join(root, 'content/posts', name), ALWAYS);
    if (!result.ok) throw new Error(result.problem.zh);
    return result.value;
  };
  return { root, open, place };
}

const png = () => plain('#336699').png().toBuffer();

describe('what is published', () => {
  it('has a name of its content, its size and its colour', async () => {
    const { root, place } = await newsroom({ 'content/posts/My 图.png': await png() });
    const picture = await place('My 图.png');
    expect(picture).toMatchObject({ width: 30, height: 20, color: '#336699', resizable: true });
    expect(picture.path).toMatch(/^\/assets\/content\/always\/my-[0-9a-f]{16}\.png$/u);
    expect(await readFile(path.join(root, 'published', picture.path))).toEqual(await png());
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright: EXIF orientation %i', async (orientation) => {
    const photograph = await plain('#336699').jpeg().withMetadata({ orientation }).toBuffer();
    const { root, place } = await newsroom({ 'content/posts/a.jpg': photograph });
    const picture = await place('a.jpg');
    const [width, height] = orientation >= 5 ? [20, 30] : [30, 20];
    expect(picture).toMatchObject({ width, height });
    const published = await sharp(path.join(root, 'published', picture.path)).metadata();
    expect(published).toMatchObject({ width, height });
    expect(published.orientation ?? 1).toBe(1);
  });

  it('does not say where and with what a photograph was taken', async () => {
    const exif = { IFD0: { Model: 'Camera' }, IFD3: { GPSLatitude: '31/1 14/1 0/1' } };
    const photograph = await plain('#336699').jpeg().withExif(exif).toBuffer();
    expect((await sharp(photograph).metadata()).exif).toBeDefined();
    const { root, place } = await newsroom({ 'content/posts/a.jpg': photograph });
    const { path: address } = await place('a.jpg');
    expect((await sharp(path.join(root, 'published', address)).metadata()).exif).toBeUndefined();
  });

  it('is no larger than a screen', async () => {
    const wide = await plain('#336699').resize(4000, 1000).png().toBuffer();
    const { place } = await newsroom({ 'content/posts/a.png': wide });
    expect(await place('a.png')).toMatchObject({ width: 2560, height: 640 });
  });

  it('fills no place behind what is see-through', async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0.5 };
    const clear = sharp({ create: { width: 2, height: 2, channels: 4, background } });
    const opaque = await plain('#336699').ensureAlpha().png().toBuffer();
    const { place } = await newsroom({
      'content/posts/clear.png': await clear.png().toBuffer(),
      'content/posts/opaque.png': opaque,
    });
    expect((await place('clear.png')).color).toBeNull();
    expect((await place('opaque.png')).color).toBe('#336699');
  });

  it('leaves drawings and moving pictures as they are', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120"/>';
    const { place } = await newsroom({
      'content/posts/a.svg': Buffer.from(drawing),
      'content/posts/a.gif': await plain('#336699').gif().toBuffer(),
    });
    expect(await place('a.svg')).toMatchObject({ width: 320, height: 120, resizable: false });
    expect(await place('a.gif')).toMatchObject({ width: 30, height: 20, resizable: false });
  });

  it('goes by the content, not by the ending of the name', async () => {
    const { place } = await newsroom({ 'content/posts/a.jpg': await png() });
    expect((await place('a.jpg')).path).toMatch(/\.png$/u);
  });

  it.each([
    ['a text', () => Buffer.from('not an image')],
    ['an empty file', () => Buffer.alloc(0)],
    [
      'half an image',
      async () => (await plain('#336699').resize(999).jpeg().toBuffer()).subarray(0, 900),
    ],
    ['a TIFF', () => plain('#336699').tiff().toBuffer()],
  ])('is never %s', async (_name, bytes) => {
    const { place } = await newsroom({ 'content/posts/a.png': await bytes() });
    await expect(place('a.png')).rejects.toThrow('不是完好的图片');
  });
});

describe('the cache', () => {
  it('changes the address with the content', async () => {
    const { root, place } = await newsroom({ 'content/posts/a.png': await png() });
    const before = await place('a.png');
    await writeFile(
      path.join(root, 'content/posts/a.png'),
      await plain('#993333').png().toBuffer(),
    );
    const after = await place('a.png');
    expect(after.path).not.toBe(before.path);
    expect(after.color).toBe('#993333');
  });

  it('has no image prepared twice, be it kept as it is or not', async () => {
    const photograph = await plain('#336699').jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { root, place, open } = await newsroom({
      'content/posts/a.png': await png(),
      'content/posts/b.jpg': photograph,
    });
    const names = ['a.png', 'b.jpg'];
    const before = await Promise.all(names.map((name) => place(name)));
    const cache = path.join(root, 'cache');
    const kept = readdirSync(cache).map((name) => path.join(cache, name));
    expect(kept).toHaveLength(3);
    for (const file of kept) await utimes(file, 1, 1);
    const again = open();
    expect(await Promise.all(names.map((name) => place(name, again)))).toEqual(before);
    for (const file of kept) expect((await stat(file)).mtimeMs).toBe(1000);
  });

  it('mends damaged entries and damaged bytes', async () => {
    const photograph = await plain('#336699').jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { root, place, open } = await newsroom({ 'content/posts/a.jpg': photograph });
    const picture = await place('a.jpg');
    const cache = path.join(root, 'cache');
    const original = await readFile(path.join(root, 'published', picture.path));
    const damages: [ending: string, damage: (bytes: Buffer) => string | Buffer][] = [
      ['.json', () => '{"facts":{"wid'],
      ['.json', () => '{"a":1}'],
      ['.json', (bytes) => bytes.toString().replace('"width":20', '"width":21')],
      ['.bytes', (bytes) => bytes.subarray(0, 99)],
      ['.bytes', (bytes) => bytes.fill(0, 200, 201)],
    ];
    for (const [ending, damage] of damages) {
      for (const name of readdirSync(cache).filter((each) => each.endsWith(ending))) {
        const file = path.join(cache, name);
        await writeFile(file, damage(await readFile(file)));
      }
      await rm(path.join(root, 'published'), { recursive: true });
      expect(await place('a.jpg', open())).toEqual(picture);
      expect(await readFile(path.join(root, 'published', picture.path))).toEqual(original);
    }
    expect(readdirSync(cache).filter((file) => file.endsWith('.part'))).toEqual([]);
  });
});
