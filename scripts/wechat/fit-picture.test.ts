import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { fitPicture } from './fit-picture';

const plain = { create: { width: 20, height: 10, channels: 3, background: 'red' } } as const;

it('what WeChat takes is sent as it is, what it does not take as JPEG, or as PNG where it is transparent', async () => {
  const png = await sharp(plain).png().toBuffer();
  expect((await fitPicture(png, 'a')).bytes).toEqual(new Uint8Array(png));
  expect((await fitPicture(await sharp(plain).webp().toBuffer(), 'a')).type).toBe('image/jpeg');
  const clear = await sharp(plain).ensureAlpha(0.5).webp().toBuffer();
  expect((await fitPicture(clear, 'a')).type).toBe('image/png');
});

it('what is too large is made smaller', async () => {
  const raw = { width: 1300, height: 700, channels: 3 } as const;
  const noise = await sharp(randomBytes(1300 * 700 * 3), { raw })
    .png()
    .toBuffer();
  const { bytes, type } = await fitPicture(noise, 'a');
  expect(type).toBe('image/jpeg');
  expect(bytes.length).toBeLessThan(1024 * 1024);
});

it('what is no picture is refused by its name', async () => {
  await expect(fitPicture(Buffer.from('no picture'), '甲.png')).rejects.toThrow('甲.png');
  const whole = await sharp({ create: { ...plain.create, width: 900, height: 900 } })
    .webp()
    .toBuffer();
  await expect(fitPicture(whole.subarray(0, 60), '乙.webp')).rejects.toThrow('乙.webp');
});
