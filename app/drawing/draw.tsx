import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { Card } from '@/components/cards/card';
import { Poster } from '@/components/cards/poster';
import type { CoverBox } from '@/lib/cards/cover-of';
import { layOut } from '@/lib/cards/layout';
import type { Picture } from '@/lib/cards/picture';
import { layOutPoster } from '@/lib/cards/poster-layout';
import { CARD_SIZE, POSTER_SIZE, type Size } from '@/lib/cards/size';
import type { CardKit } from '@/lib/content/compiled/card-kit';
import type { CompiledContent } from '@/lib/content/compiled/compiled-files';
import { finish } from './finish';

/** What is drawn of a picture: type first, then the photograph. */
type Drawing = { element: ReactElement; size: Size; cover: CoverBox | null };

/**
 * Draws a picture, in the format of its address. Whatever it needs is in the kit and the content: nothing is fetched.
 */
export async function draw(
  picture: Picture,
  kit: CardKit,
  content: CompiledContent,
): Promise<ArrayBuffer> {
  const { element, size, cover } = drawingOf(picture, kit);
  const fonts = fontsOf(kit);
  const type = await new ImageResponse(element, { ...size, fonts }).arrayBuffer();
  return finish(type, picture, cover, content);
}

function drawingOf({ kind, text }: Picture, kit: CardKit): Drawing {
  switch (kind) {
    case 'card': {
      const layout = layOut(text, kit);
      return { element: <Card {...layout} />, size: CARD_SIZE, cover: layout.cover };
    }
    case 'poster': {
      const layout = layOutPoster(text, kit);
      return { element: <Poster {...layout} />, size: POSTER_SIZE, cover: layout.cover };
    }
  }
}

type Font = { name: string; data: Buffer; weight: 400 | 700 };

/** Satori knows by the list that it has read the fonts: that takes as long as the drawing. */
const known = new WeakMap<CardKit, Font[]>();

function fontsOf(kit: CardKit): Font[] {
  const face = (font: string, weight: 400 | 700) => ({
    name: 'Noto Serif SC',
    data: Buffer.from(font, 'base64'),
    weight,
  });
  const fonts = known.get(kit) ?? [face(kit.bold.font, 700), face(kit.regular.font, 400)];
  known.set(kit, fonts);
  return fonts;
}
