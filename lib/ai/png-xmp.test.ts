import sharp from 'sharp';
import { expect, it } from 'vitest';
import { isPng, readPngXmp, writePngXmp } from './png-xmp';

const packet = (words: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><!--${words}--></rdf:RDF></x:xmpmeta>`;

const plain = sharp({ create: { width: 9, height: 9, channels: 3, background: '#369' } });

it('reads what sharp 0.35.5 writes, in a chunk that is no iTXt: findings/sharp-png-xmp.sh', async () => {
  const png = await plain.clone().withXmp(packet('月')).png().toBuffer();
  expect(isPng(png)).toBe(true);
  expect(png.includes('zTXt')).toBe(true);
  expect(readPngXmp(png)).toEqual([packet('月')]);
});

it('writes one packet, as it is, in the place of others, which sharp reads', async () => {
  const png = await plain.clone().withXmp(packet('一')).png().toBuffer();
  const written = writePngXmp(writePngXmp(png, packet('二')), packet('月'));
  expect(readPngXmp(written)).toEqual([packet('月')]);
  expect(written.includes(packet('月'))).toBe(true);
  const { xmp, width } = await sharp(written).metadata();
  expect([String(xmp), width]).toEqual([packet('月'), 9]);
  const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();
  expect(await pixels(written)).toEqual(await pixels(png));
});

it('finds nothing in a PNG without XMP, or in half a one', async () => {
  const png = await plain.clone().png().toBuffer();
  expect([readPngXmp(png), readPngXmp(png.subarray(0, 20))]).toEqual([[], []]);
});
