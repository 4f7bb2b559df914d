import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { Card } from '@/components/cards/card';
import { Poster } from '@/components/cards/poster';
import type { CardText } from '@/lib/cards/card-of';
import { layOut } from '@/lib/cards/layout';
import { layOutPoster, POSTER_SIZE } from '@/lib/cards/poster-layout';
import type { PosterText } from '@/lib/cards/poster-of';
import { CARD_SIZE } from '@/lib/cards/size';
import type { CardKit } from '@/lib/content/card-kit';

/** Draws a card as PNG. Whatever it needs is in the kit: nothing is fetched. */
export function cardResponse(text: CardText, kit: CardKit): Response {
  return draw(<Card {...layOut(text, kit)} />, CARD_SIZE, kit);
}

/** Draws a poster, likewise. */
export function posterResponse(text: PosterText, kit: CardKit): Response {
  return draw(<Poster {...layOutPoster(text, kit)} />, POSTER_SIZE, kit);
}

function draw(element: ReactElement, size: { width: number; height: number }, kit: CardKit) {
  const face = (font: string, weight: 400 | 700) => ({
    name: 'Noto Serif SC',
    data: Buffer.from(font, 'base64'),
    weight,
  });
  return new ImageResponse(element, {
    ...size,
    fonts: [face(kit.bold.font, 700), face(kit.regular.font, 400)],
  });
}
