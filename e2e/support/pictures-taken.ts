import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import sharp from 'sharp';

/**
 * Photographs the window, when the images in it are there.
 *
 * @returns a PNG of 256 colours, which is plenty for ink on paper and a third of what Chromium gives
 */
export async function takePicture(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    const isShown = (image: HTMLImageElement) => {
      const { top, bottom } = image.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    };
    await Promise.all([...document.images].filter(isShown).map((image) => image.decode()));
  });
  const png = await page.screenshot({ animations: 'disabled' });
  return sharp(png).png({ compressionLevel: 9, palette: true, dither: 0 }).toBuffer();
}

/** The tokens that name the site's faces (app/styles/tokens.css), and what draws 🌙. */
const STACKS = ['--font-sans', '--font-serif', '--font-kai', '--font-mono'];
const EMOJI = 'emoji';

/**
 * Lists the font files that draw a page of the site here, each with its version: pictures of the page depend on them.
 *
 * @param page one of the site's pages
 * @returns one line a file; null where fontconfig is not there to ask (macOS, Windows)
 */
export async function fontsOf(page: Page): Promise<string | null> {
  const families = await page.evaluate((names) => {
    const style = getComputedStyle(document.documentElement);
    return names.map((name) => style.getPropertyValue(name));
  }, STACKS);
  const lines = [...families, EMOJI].flatMap((family) => [
    match(family, ''),
    match(family, ':bold'),
  ]);
  return lines.includes(null) ? null : [...new Set(lines)].sort().join('');
}

/** Asks fontconfig as Chromium does on Linux; in its patterns a hyphen begins the size. */
function match(families: string, style: string): string | null {
  const pattern = families.replaceAll(/["']/gu, '').replaceAll('-', String.raw`\-`) + style;
  const format = '%{file|basename} %{fontversion}\n';
  const { status, stdout } = spawnSync('fc-match', ['--format', format, pattern], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout : null;
}
