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
