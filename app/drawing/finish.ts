import { extname } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { writePngXmp } from '@/lib/ai/png-xmp';
import { writeLabels } from '@/lib/ai/xmp';
import type { CoverBox } from '@/lib/cards/cover-of';
import type { Picture } from '@/lib/cards/picture';
import type { CompiledContent } from '@/lib/content/compiled/compiled-files';
import { findImage } from '@/lib/content/compiled/images/find-image';
import { lightPalette } from '@/lib/palette';

/** The most bytes of a picture. */
const MOST_BYTES = 300 * 1024;

/** Qualities of JPEG that are tried, until one is light enough. */
const QUALITIES = [88, 78, 66, 52, 36] as const;

/** Dots an inch at which librsvg draws: a pixel as a pixel, and what is drawn large enough for any place. */
const DENSITY = { plain: 72, drawing: 288 } as const;

/**
 * Finishes what has been drawn: puts the photograph into the place that was left for it, in whole pixels, so that
 * there is no seam, and writes the whole in the format of its address, no heavier than it may be, and with what it says
 * of AI to machines.
 * @param drawn type on paper, as PNG
 * @param content content of the photograph
 */
export async function finish(
  drawn: ArrayBuffer,
  { format, text }: Pick<Picture, 'format' | 'text'>,
  cover: CoverBox | null,
  content: CompiledContent,
): Promise<ArrayBuffer> {
  const labels = text.label?.labels ?? null;
  if (format === 'png' && !cover && !labels && drawn.byteLength <= MOST_BYTES) return drawn;
  const picture = sharp(drawn).composite(cover ? [await cropped(cover, content)] : []);
  if (labels) picture.withXmp(writeLabels(labels));
  // Type in ink on paper has few colours.
  if (format === 'png') {
    const png = await picture.png({ palette: true, colours: 64, dither: 0 }).toBuffer();
    return inMemory(labels ? writePngXmp(png, writeLabels(labels)) : png);
  }
  let bytes = new ArrayBuffer();
  for (const quality of QUALITIES) {
    // Its colours at each pixel, as red type would be frayed.
    const jpeg = picture.clone().jpeg({ quality, chromaSubsampling: '4:4:4' });
    bytes = inMemory(await jpeg.toBuffer());
    if (bytes.byteLength <= MOST_BYTES) break;
  }
  return bytes;
}

/** The part of a photograph that fills its place: where most is to be seen, as libvips judges. */
async function cropped(box: CoverBox, content: CompiledContent): Promise<OverlayOptions> {
  const { path, left, top, width, height } = box;
  const found = await findImage(path, [content]);
  if (found === null) throw new Error(`${path}: 没有这张图片 / there is no such picture`);
  const density = extname(path) === '.svg' ? DENSITY.drawing : DENSITY.plain;
  const input = await sharp(found.file, { density })
    .resize(width, height, { fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: lightPalette.tint })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return { input, raw: { width, height, channels: 3 }, left, top };
}

/** Bytes in memory of their own, which can be handed from thread to thread. */
function inMemory(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
