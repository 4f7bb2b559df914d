import sharp from 'sharp';
import { Refusal } from '../editor/command';
import type { PictureFile } from './account';

/** Most bytes that media/uploadimg takes, of JPEG and PNG: below 1 MB (“上传图文消息内的图片获取URL”). */
const MOST_BYTES = 1024 * 1024 - 1;

/** Widths that are tried in turn, in pixels: WeChat shows no more than the first on a phone. */
const WIDTHS = [1080, 860, 640, 480] as const;

/**
 * A picture as WeChat takes it: as it is where it may be, else as JPEG, or as PNG where it is transparent, as large as
 * may be. What it says of AI stays in it.
 * @param name name in messages
 * @throws {Refusal} where it cannot be read, or not be made small enough
 */
export async function fitPicture(
  bytes: Uint8Array,
  name: string,
): Promise<PictureFile & { isStill: boolean }> {
  const picture = sharp(bytes);
  const found = await picture.metadata().catch(() => null);
  if (found === null) throw unreadable(name);
  const isStill = (found.pages ?? 1) > 1;
  const isTaken = found.format === 'jpeg' || found.format === 'png';
  if (isTaken && bytes.length <= MOST_BYTES)
    return { ...fileOf(found.format === 'png'), bytes: new Uint8Array(bytes), isStill };
  for (const width of WIDTHS) {
    const resized = picture
      .clone()
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .keepXmp();
    // Its head could be read, and the rest may be cut off.
    const isPng = found.hasAlpha && !(await isOpaque(bytes).catch(() => true));
    const made = await (isPng ? resized.png() : resized.jpeg({ quality: 85 }))
      .toBuffer()
      .catch(() => null);
    if (made === null) throw unreadable(name);
    if (made.length <= MOST_BYTES)
      return { ...fileOf(isPng), bytes: new Uint8Array(made), isStill };
  }
  throw new Refusal({
    zh: `图片缩小以后还超过 1 MB：${name}。请换一张，再运行一次。`,
    en: `the picture has more than 1 MB even when it is made smaller: ${name}.`,
  });
}

function unreadable(name: string): Refusal {
  return new Refusal({
    zh: `图片读不出来：${name}。请换一张，再运行一次。`,
    en: `the picture cannot be read: ${name}. Use another, and run it again.`,
  });
}

function fileOf(isPng: boolean) {
  return isPng
    ? { name: 'picture.png', type: 'image/png' }
    : { name: 'picture.jpg', type: 'image/jpeg' };
}

async function isOpaque(bytes: Uint8Array): Promise<boolean> {
  return (await sharp(bytes).stats()).isOpaque;
}
