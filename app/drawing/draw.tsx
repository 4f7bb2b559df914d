import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { Card } from '@/components/cards/card';
import { Poster } from '@/components/cards/poster';
import { layOut } from '@/lib/cards/layout';
import type { Picture } from '@/lib/cards/picture';
import { layOutPoster, POSTER_SIZE } from '@/lib/cards/poster-layout';
import { CARD_SIZE } from '@/lib/cards/size';
import type { CardKit } from '@/lib/content/compiled/card-kit';

/** Draws a picture as PNG. Whatever it needs is in the kit: nothing is fetched. */
export async function draw(picture: Picture, kit: CardKit): Promise<ArrayBuffer> {
  const fonts = fontsOf(kit);
  return new ImageResponse(elementOf(picture, kit), { ...sizeOf(picture), fonts }).arrayBuffer();
}

function elementOf({ kind, text }: Picture, kit: CardKit): ReactElement {
  return kind === 'card' ? (
    <Card {...layOut(text, kit)} />
  ) : (
    <Poster {...layOutPoster(text, kit)} />
  );
}

function sizeOf({ kind }: Picture) {
  return kind === 'card' ? CARD_SIZE : POSTER_SIZE;
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
