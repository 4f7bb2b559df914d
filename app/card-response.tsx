import { ImageResponse } from 'next/og';
import { Card } from '@/components/cards/card';
import type { CardText } from '@/lib/cards/card-of';
import { layOut } from '@/lib/cards/layout';
import { CARD_SIZE } from '@/lib/cards/size';
import type { CardKit } from '@/lib/content/card-kit';

/** Draws a card as PNG. Whatever it needs is in the kit: nothing is fetched. */
export function cardResponse(text: CardText, kit: CardKit): Response {
  const data = Buffer.from(kit.font, 'base64');
  return new ImageResponse(<Card {...layOut(text, kit)} />, {
    ...CARD_SIZE,
    fonts: [{ name: 'Noto Serif SC', data, weight: 700 }],
  });
}
