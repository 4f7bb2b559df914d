import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { paths } from '@/lib/addresses/urls';
import { folders } from '@/lib/content/compiled/folders';
import { findImage } from '@/lib/content/compiled/images/find-image';
import type { Article } from '@/lib/content/model';
import { formatOf } from '@/lib/picture-format';
import { site } from '@/lib/site';
import { Refusal } from '../editor/command';

/** A picture on another site may take as long, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Finds a picture of a text: one of ours on the disk, another where it is.
 * @param address absolute
 * @throws {Refusal} where there is none
 */
export async function pictureAt(address: string): Promise<Uint8Array> {
  const url = new URL(address);
  const found = url.origin === site.url ? await ownPicture(url.pathname) : await fetched(address);
  if (found) return found;
  throw new Refusal({
    zh: `取不到图片 ${address}。把它放在文章旁边，或换一张，再运行一次。`,
    en: `there is no picture at ${address}. Put it beside the article, and run it again.`,
  });
}

/**
 * Finds the cover: the editor's own, the one that the site draws, the one above the article.
 * @param given file that the editor names, or null
 * @param origins origins at which the site may answer: in public, on this machine
 * @throws {Refusal} where there is none
 */
export async function coverOf(
  article: Article,
  given: string | null,
  origins: readonly string[],
): Promise<Uint8Array> {
  if (given !== null) {
    const bytes = await readFile(given).catch(() => null);
    if (bytes) return bytes;
    throw new Refusal({
      zh: `打不开封面 ${given}。核对文件的路径，再运行一次。`,
      en: `the cover ${given} cannot be read.`,
    });
  }
  const drawn = paths.wechatCover({ ...article, format: formatOf(article) });
  for (const origin of origins) {
    const found = await fetched(new URL(drawn, origin).href);
    if (found) return found;
  }
  const own = article.cover?.picture && (await ownPicture(article.cover.picture.path));
  if (own) return own;
  throw new Refusal({
    zh: '没有封面。网站画的封面要文章公开以后，或者另开一个终端运行 npm run dev 时才取得到；也可以写 --cover 图片文件。',
    en: 'there is no cover. The site draws one when the article is public, or while npm run dev runs; or name one by --cover.',
  });
}

async function ownPicture(pathname: string): Promise<Uint8Array | null> {
  const found = await findImage(pathname, [{ folder: folders.compiled }]);
  const file = found?.file ?? path.join(folders.public, decodeURIComponent(pathname));
  if (!found && path.relative(folders.public, file).startsWith('..')) return null;
  return readFile(file).catch(() => null);
}

async function fetched(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    const isPicture = response.headers.get('content-type')?.startsWith('image/') === true;
    return response.ok && isPicture ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
