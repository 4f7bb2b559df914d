import type { Metadata, Sharp } from 'sharp';
import { hasManifest, labelsBeside } from '@/lib/ai/labels-beside';
import { writePngXmp } from '@/lib/ai/png-xmp';
import { readLabels, writeLabels, type PictureLabels } from '@/lib/ai/xmp';
import type { Picture } from '../../compiled/images/picture';
import { parsed, refused, type Parsed } from '../../source/problem';
import { svgSize } from './svg-size';

/** Facts of an image once its bytes are read. */
export type Prepared = Omit<Picture, 'path'> & {
  /** Its format, as the ending of a file name. */
  extension: string;
  /** The bytes to be published instead of those that were read; null for the same. */
  bytes: Buffer | null;
};

/** Longest edge that is published, in pixels: a screen of 1280 points at twice the density. */
const LONGEST_EDGE = 2560;

/** Quality of what we encode, 1 to 100: the optimiser encodes it once more, for each width. */
const QUALITY = 90;

/** Formats that browsers show, and the ending of a file of each. */
const extensions = {
  avif: 'avif',
  gif: 'gif',
  jpeg: 'jpg',
  png: 'png',
  svg: 'svg',
  webp: 'webp',
} as const;

type Format = keyof typeof extensions;

/**
 * Measures an image and makes it fit to be published: upright, no larger than any screen, and free of
 * the place, the time and the camera that a photograph carries. Drawings and moving pictures stay as they are.
 */
export async function prepareImage(original: Buffer): Promise<Parsed<Prepared>> {
  try {
    return await prepare(original);
  } catch (error) {
    // An editor mends a picture that sharp cannot read; sharp's reason helps to find out why.
    return notAnImage(error instanceof Error ? error.message : String(error));
  }
}

async function prepare(original: Buffer): Promise<Parsed<Prepared>> {
  // Loading it takes as long as compiling fifteen posts: not where no picture is new.
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(original).metadata();
  const format = formatOf(metadata);
  if (!format) return notAnImage(metadata.format);
  const extension = extensions[format];
  const resizable = format !== 'svg' && format !== 'gif' && (metadata.pages ?? 1) === 1;
  const { width, height } = format === 'svg' ? svgSize(original.toString()) : metadata.autoOrient;
  const image = sharp(original).autoOrient();
  // A drawing shows the ground of the page, and may be drawn for a light one.
  const color = format === 'svg' ? null : await averageColor(image, metadata);
  const labels = resizable ? (labelsOf(metadata.xmp) ?? labelsBeside(original)) : null;
  const known = { color, resizable, extension, labelled: labels !== null };
  if (!resizable || (!needsEncoding(metadata) && !hasManifest(original))) {
    return parsed({ width, height, ...known, bytes: null });
  }
  const { data, info } = await labelled(image.clone(), labels)
    .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
    .toFormat(format, format === 'png' ? {} : { quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  const bytes = labels && format === 'png' ? writePngXmp(data, writeLabels(labels)) : data;
  return parsed({ width: info.width, height: info.height, ...known, bytes });
}

/** Reads a picture's labels of how it was made. The gate tells of what is damaged, and stops what would be lost. */
function labelsOf(xmp: Buffer | undefined): PictureLabels | null {
  if (xmp === undefined) return null;
  try {
    const { aigc, sources } = readLabels(xmp.toString());
    const labels = { aigc: aigc[0] ?? null, source: sources[0] ?? null };
    return labels.aigc === null && labels.source === null ? null : labels;
  } catch {
    return null;
  }
}

/** A picture with its labels, and with nothing else of its metadata. */
function labelled(image: Sharp, labels: PictureLabels | null): Sharp {
  return labels === null ? image : image.withXmp(writeLabels(labels));
}

function formatOf({ format, compression }: Metadata): Format | null {
  // HEIC and AVIF share a container; only the second is for the web.
  if (compression === 'av1') return 'avif';
  return Object.hasOwn(extensions, format) ? (format as Format) : null;
}

function needsEncoding({ width, height, orientation, exif, iptc, xmp }: Metadata): boolean {
  const personal = exif ?? iptc ?? xmp;
  return personal !== undefined || (orientation ?? 1) > 1 || Math.max(width, height) > LONGEST_EDGE;
}

async function averageColor(image: Sharp, { hasAlpha }: Metadata): Promise<string | null> {
  if (hasAlpha && !(await image.clone().stats()).isOpaque) return null;
  const pixel = await image
    .clone()
    .resize(1, 1, { fit: 'fill' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return `#${pixel.toString('hex')}`;
}

function notAnImage(reason: string): Parsed<Prepared> {
  return refused(
    `文件不是完好的图片，或格式不合用（${reason}）。请转成 JPEG、PNG、WebP、AVIF、GIF 或 SVG。`,
    `the file is no intact image, or of a format that browsers do not show (${reason}). Convert it to JPEG, PNG, WebP, AVIF, GIF or SVG.`,
  );
}
