import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readLabels, writeLabels } from '@/lib/ai/xmp';
import { temporaryFolder } from '@/tests/temporary-folder';
import { ALWAYS } from '../../compiled/images/address';
import { imageSources, sizesOf } from '../../compiled/images/sources';
import { placeImagesIn } from './place';

const AIGC =
  '{"Label":"1","ContentProducer":"fixture","ProduceID":"a&b","ReservedCode1":"","ContentPropagator":"","PropagateID":"","ReservedCode2":""}';
const SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
const labels = { aigc: AIGC, source: SOURCE };

/** The labels among what else a picture may tell: where, and with what. */
const told = writeLabels(labels).replace(
  '<rdf:Description ',
  '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="31,14N" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Camera" ',
);

const FORMATS = ['png', 'jpeg', 'webp', 'avif'] as const;

/** Publishes a picture of 900 × 600 pixels; gives what is known of it, and all files that came of it. */
async function publish(
  format: (typeof FORMATS)[number],
  xmp: string | null,
  { exif = 'Camera', behind = '' } = {},
) {
  const root = temporaryFolder();
  const image = sharp({ create: { width: 900, height: 600, channels: 3, background: '#369' } })
    .withExif({ IFD0: { Model: exif }, IFD3: { GPSLatitude: '31/1 14/1 0/1' } })
    .toFormat(format);
  const file = path.join(root, `a.${format}`);
  await mkdir(root, { recursive: true });
  await writeFile(
    file,
    Buffer.concat([
      await (xmp === null ? image : image.withXmp(xmp)).toBuffer(),
      Buffer.from(behind),
    ]),
  );
  const published = path.join(root, 'published');
  const result = await placeImagesIn(published, path.join(root, 'cache'))(file, ALWAYS);
  if (!result.ok) throw new Error(result.problem.zh);
  const folder = path.join(published, ALWAYS);
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  return { picture: result.value, files };
}

const metadataOf = async (file: string) => sharp(await readFile(file)).metadata();

describe.each(FORMATS)('a labelled %s', (format) => {
  it('keeps its labels in all its sizes, and nothing else of its metadata', async () => {
    const { picture, files } = await publish(format, told);
    expect(picture.path).toMatch(/-[0-9a-f]{16}-ai\.\w+$/u);
    expect(files).toHaveLength(1 + 3);
    for (const file of files) {
      const { xmp, exif, iptc } = await metadataOf(file);
      expect({ exif, iptc }).toEqual({});
      expect(readLabels(String(xmp))).toEqual({ aigc: [AIGC], sources: [SOURCE] });
      expect(String(xmp)).not.toMatch(/GPS|Camera/u);
      // As it is, for whoever looks for it in the bytes.
      expect((await readFile(file)).includes(String(xmp))).toBe(true);
    }
  });

  it('without a label keeps nothing, and is made narrower when it is asked for', async () => {
    const { picture, files } = await publish(format, null);
    expect(picture.path).not.toContain('-ai.');
    const { xmp, exif } = await metadataOf(files[0] ?? '');
    expect([files.length, xmp, exif]).toEqual([1, undefined, undefined]);
  });
});

// What reads pictures by the book finds nothing in sharp's own (findings/sharp-png-xmp.sh).
it('has its labels in a chunk that is not compressed, as a PNG', async () => {
  const { files } = await publish('png', told);
  const png = await readFile(files.find((file) => file.endsWith('.png')) ?? '', 'latin1');
  expect(png).toContain('iTXtXML:com.adobe.xmp\0\0\0\0\0<?xpacket');
  expect(png).not.toContain('zTXt');
});

it('is asked for in the sizes that were made', async () => {
  const { picture, files } = await publish('jpeg', told);
  const { src, srcset = '' } = imageSources(picture, new Date());
  expect(src).toBe(picture.path);
  const asked = srcset.split(', ').map((each) => each.split(' ')[0]);
  expect(asked).toEqual(sizesOf(picture).map(([, address]) => address));
  const names = files.map((file) => path.basename(file));
  for (const address of asked) expect(names).toContain(path.basename(address ?? ''));
  const widths = await Promise.all(
    asked.map(async (address) => {
      const file = files.find((each) => path.basename(each) === path.basename(address ?? '')) ?? '';
      return (await metadataOf(file)).width;
    }),
  );
  expect(widths).toEqual([480, 750, 900]);
});

it('loses a label that nobody can read: the gate has told of it', async () => {
  const { picture } = await publish('png', '<x:xmpmeta><TC260:AIGC>');
  expect(picture.labelled).toBe(false);
});

/** A reader of metadata that is not ours. */
const hasExiftool = (() => {
  try {
    execFileSync('exiftool', ['-ver']);
    return true;
  } catch {
    console.warn(
      '\n!! exiftool (libimage-exiftool-perl) is missing: what it reads is NOT TESTED !!\n',
    );
    return false;
  }
})();

it.skipIf(!hasExiftool)('is read by ExifTool in every format and size', async () => {
  for (const format of FORMATS) {
    const { files } = await publish(format, told);
    const json = execFileSync('exiftool', ['-json', '-G1', '-all', ...files], { encoding: 'utf8' });
    for (const tags of JSON.parse(json) as Record<string, unknown>[]) {
      expect(tags).toMatchObject({
        'XMP-TC260:Aigc': AIGC,
        'XMP-iptcExt:DigitalSourceType': expect.stringContaining('rained') as unknown,
      });
      expect(Object.keys(tags).filter((tag) => /GPS|Model|CreatorTool/u.test(tag))).toEqual([]);
    }
  }
});

describe('a label beside XMP', () => {
  const manifest = `jumb c2pa {"digitalSourceType":"${SOURCE}"} SN 4711`;

  it('of C2PA is kept as XMP in all sizes, and the manifest goes', async () => {
    const { picture, files } = await publish('jpeg', null, { behind: manifest });
    expect(picture.path).toContain('-ai.');
    for (const file of files) {
      const { xmp } = await metadataOf(file);
      expect(readLabels(String(xmp))).toEqual({ aigc: [], sources: [SOURCE] });
      expect((await readFile(file)).includes('4711')).toBe(false);
    }
  });

  it('of Exif is kept so too', async () => {
    const { files } = await publish('jpeg', null, { exif: `{"AIGC":${AIGC}}` });
    for (const file of files) {
      const { xmp, exif } = await metadataOf(file);
      expect(exif).toBeUndefined();
      expect(readLabels(String(xmp)).aigc).toEqual([AIGC]);
    }
  });

  it('that names no AI is none', async () => {
    const behind =
      'jumb c2pa http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture SN 4711';
    const { picture, files } = await publish('jpeg', null, { behind });
    expect(picture.path).not.toContain('-ai.');
    for (const file of files) expect((await readFile(file)).includes('4711')).toBe(false);
  });
});
