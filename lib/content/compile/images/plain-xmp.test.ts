import sharp from 'sharp';
import { expect, it } from 'vitest';
import { plainXmp } from './plain-xmp';

const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/">月</x:xmpmeta>';
const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#369' } });
const count = (png: Buffer, text: string) => png.toString('latin1').split(text).length - 1;

// sharp 0.35.5 writes it compressed: findings/sharp-png-xmp.sh.
it('writes the XMP of a PNG where readers look for it', async () => {
  const made = await picture.clone().withXmp(XMP).png().toBuffer();
  expect([count(made, 'zTXtXML:com.adobe.xmp'), count(made, 'iTXtXML')]).toEqual([1, 0]);
  const plain = plainXmp(made);
  const text = Buffer.from(XMP).toString('latin1');
  expect([count(plain, 'zTXt'), count(plain, `iTXtXML:com.adobe.xmp\0\0\0\0\0${text}`)]).toEqual([
    0, 1,
  ]);
  // Checksums and all: what reads it reads both alike.
  expect(String((await sharp(plain).metadata()).xmp)).toBe(XMP);
  expect(await sharp(plain).raw().toBuffer()).toEqual(await sharp(made).raw().toBuffer());
});

it('leaves a PNG without XMP as it is', async () => {
  const made = await picture.clone().png().toBuffer();
  expect(plainXmp(made)).toEqual(made);
});
