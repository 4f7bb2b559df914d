import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** The paper of the night, behind icons that fill their square: `--color-paper` in the dark. */
const NIGHT = '#17181a';

/**
 * A picture of the moon.
 *
 * @typedef {object} Icon
 * @property {string} file Path below the project.
 * @property {number} size Width and height in pixels.
 * @property {number} share Share of the width that the moon takes, 0 to 1.
 * @property {boolean} isFilled Whether the night fills the square; else it is transparent.
 */

/**
 * Icons that the manifest, iOS and podcasts ask for. A mask may cut all but a circle of 80 % of the width
 * (https://www.w3.org/TR/appmanifest/#icon-masks); iOS rounds the corners alone and shows black for what is
 * transparent.
 *
 * @type {readonly Icon[]}
 */
export const ICONS = [
  { file: 'public/icons/moon-192.png', size: 192, share: 1, isFilled: false },
  { file: 'public/icons/moon-512.png', size: 512, share: 1, isFilled: false },
  { file: 'public/icons/moon-maskable-512.png', size: 512, share: 0.6, isFilled: true },
  // Directories of podcasts take 1400 pixels or more, in RGB (https://podcasters.apple.com/support/5514).
  { file: 'public/icons/podcast-1400.png', size: 1400, share: 0.6, isFilled: true },
  { file: 'app/apple-icon.png', size: 180, share: 0.72, isFilled: true },
];

/**
 * Draws an icon from `app/icon.svg`.
 *
 * @param {string} root The project's folder.
 * @param {Icon} icon The icon.
 * @returns {Promise<Buffer>} A PNG.
 */
export async function drawIcon(root, { size, share, isFilled }) {
  const svg = await readFile(path.join(root, 'app/icon.svg'));
  const width = Math.round(size * share);
  const density = (72 * width) / 32;
  const moon = await sharp(svg, { density }).resize(width).png().toBuffer();
  const background = isFilled ? NIGHT : { r: 0, g: 0, b: 0, alpha: 0 };
  const icon = sharp({ create: { width: size, height: size, channels: 4, background } }).composite([
    { input: moon },
  ]);
  if (size < 1400) return icon.png({ compressionLevel: 9, palette: true, quality: 100 }).toBuffer();
  return icon.removeAlpha().png({ compressionLevel: 9 }).toBuffer();
}
