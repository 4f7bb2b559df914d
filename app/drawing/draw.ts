import { ImageResponse } from 'next/og';
import type { Picture } from '@/lib/cards/picture';
import { blocksOf, readBlocks } from '@/lib/content/compiled/body-blocks';
import type { CardFace, CardKit } from '@/lib/content/compiled/card-kit';
import type { CompiledContent } from '@/lib/content/compiled/compiled-files';
import { drawingOf } from './drawing-of';
import { finish } from './finish';

/**
 * Draws a picture, in the format of its address. Whatever it needs is in the kit and the content: nothing is fetched.
 * @param html the body that it takes words from, where that is not shown as it was compiled
 * @returns null where the article does not have what is asked for
 */
export async function draw(
  picture: Picture,
  kit: CardKit,
  content: CompiledContent,
  html: string | null = null,
): Promise<ArrayBuffer | null> {
  const read = () => ('body' in picture ? readBlocks(content, picture.body) : []);
  const blocks = html === null ? await read() : blocksOf(html);
  const drawing = drawingOf(picture, kit, blocks);
  if (!drawing) return null;
  const { element, size, cover } = drawing;
  const fonts = fontsOf(kit);
  const type = await new ImageResponse(element, { ...size, fonts }).arrayBuffer();
  return finish(type, picture, cover, content);
}

type Font = { name: string; data: Buffer; weight: 400 | 700 };

/** Satori knows by the list that it has read the fonts: that takes as long as the drawing. */
const known = new WeakMap<CardKit, Font[]>();

function fontsOf(kit: CardKit): Font[] {
  // What the first family lacks Satori looks for in the next one.
  const faces = ({ fonts }: CardFace, weight: 400 | 700) =>
    fonts.map((font, at) => ({
      name: `Noto Serif ${String(at)}`,
      data: Buffer.from(font, 'base64'),
      weight,
    }));
  const fonts = known.get(kit) ?? [...faces(kit.bold, 700), ...faces(kit.regular, 400)];
  known.set(kit, fonts);
  return fonts;
}
