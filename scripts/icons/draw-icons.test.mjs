import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../lib/project.mjs';
import { drawIcon, ICONS } from './draw-icons.mjs';

/**
 * Mean difference of two pictures' channels, 0 to 255: renderers differ at the edges of a curve.
 *
 * @param {string | Buffer} one A picture.
 * @param {string | Buffer} other Another of its size.
 */
async function difference(one, other) {
  const read = (/** @type {string | Buffer} */ png) => sharp(png).ensureAlpha().raw().toBuffer();
  const [a, b] = [await read(one), await read(other)];
  return a.reduce((sum, value, at) => sum + Math.abs(value - Number(b[at])), 0) / a.length;
}

describe.each(ICONS)('$file', (icon) => {
  it('is what app/icon.svg looks like: else run `npm run icons`', async () => {
    const { width, height } = await sharp(`${ROOT}/${icon.file}`).metadata();
    expect([width, height]).toEqual([icon.size, icon.size]);
    expect(await difference(`${ROOT}/${icon.file}`, await drawIcon(ROOT, icon))).toBeLessThan(1);
  });

  it('keeps the moon inside what no mask cuts', async () => {
    const { data, info } = await sharp(`${ROOT}/${icon.file}`)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const corner = data.subarray(0, 4);
    expect(corner[3]).toBe(icon.isFilled ? 255 : 0);
    if (!icon.isFilled) return;
    let farthest = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data.subarray(at, at + 4).equals(corner)) continue;
      const [x, y] = [(at / 4) % info.width, Math.floor(at / 4 / info.width)];
      farthest = Math.max(
        farthest,
        Math.hypot(x + 0.5 - info.width / 2, y + 0.5 - info.height / 2),
      );
    }
    expect(farthest / info.width).toBeLessThanOrEqual(0.4);
  });
});
