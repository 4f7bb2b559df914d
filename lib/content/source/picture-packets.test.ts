import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readLabels, writeLabels } from '@/lib/ai/xmp';
import { temporaryFolder } from '@/tests/temporary-folder';
import { labelPackets } from './picture-packets';

const labels = { aigc: '{"Label":"1"}', source: null };
const create = { width: 9, height: 9, channels: 3, background: '#369' } as const;

const packetsOf = (bytes: Buffer) => {
  const file = path.join(temporaryFolder(), 'a');
  writeFileSync(file, bytes);
  return labelPackets(file);
};

it.each(['png', 'jpeg', 'webp', 'avif'] as const)('finds the label in a %s', async (format) => {
  const bytes = await sharp({ create }).withXmp(writeLabels(labels)).toFormat(format).toBuffer();
  expect(packetsOf(bytes).map((packet) => readLabels(packet).aigc)).toEqual([[labels.aigc]]);
});

it('finds none in a picture without one', async () => {
  expect(packetsOf(await sharp({ create }).png().toBuffer())).toEqual([]);
});

it('gives an empty packet for one that cannot be inflated', async () => {
  const png = await sharp({ create }).withXmp(writeLabels(labels)).png().toBuffer();
  const at = png.indexOf('XML:com.adobe.xmp') + 'XML:com.adobe.xmp'.length;
  png.fill(0xff, at + 4, at + 20);
  expect(packetsOf(png)).toEqual(['']);
});

it('gives what C2PA or Exif says as a packet, where no packet says it', async () => {
  const type = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
  const said = (words: string) => Buffer.concat([jpeg, Buffer.from(words)]);
  const jpeg = await sharp({ create }).jpeg().toBuffer();
  const read = (words: string) => packetsOf(said(words)).map(readLabels);
  const [one, other] = [`${type}trainedAlgorithmicMedia`, `${type}compositeSynthetic`];
  const both = `${type}compositeWithTrainedAlgorithmicMedia`;
  expect(read(`c2pa ${one} ${one}`)).toEqual([{ aigc: [], sources: [one] }]);
  expect(read(`c2pa ${one} ${other}`)).toEqual([{ aigc: [], sources: [both] }]);
  expect(read(`c2pa ${type}digitalCapture`)).toEqual([]);
  const record = '{"Label":"1","ContentProducer":"a"}';
  expect(read(`Exif {"AIGC": ${record}}`)).toEqual([{ aigc: [record], sources: [] }]);
  const labelled = await sharp({ create }).withXmp(writeLabels(labels)).jpeg().toBuffer();
  expect(packetsOf(Buffer.concat([labelled, Buffer.from(one)]))).toHaveLength(1);
});
