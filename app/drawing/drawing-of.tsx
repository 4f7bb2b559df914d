import type { ReactElement } from 'react';
import { Card } from '@/components/cards/card';
import { Poster } from '@/components/cards/poster';
import { Quotation } from '@/components/cards/quotation';
import { Slide } from '@/components/cards/slide';
import { WechatCover } from '@/components/cards/wechat-cover';
import type { CoverBox } from '@/lib/cards/cover-of';
import { keyParagraphs } from '@/lib/cards/key-paragraphs';
import { layOut } from '@/lib/cards/layout';
import type { Picture } from '@/lib/cards/picture';
import { layOutPoster } from '@/lib/cards/poster-layout';
import type { PosterText } from '@/lib/cards/poster-of';
import { layOutQuotation } from '@/lib/cards/quotation-layout';
import { quote } from '@/lib/cards/quote';
import { CARD_SIZE, POSTER_SIZE, WECHAT_SIZE, type Size } from '@/lib/cards/size';
import { layOutEnd, layOutParagraph } from '@/lib/cards/slide-layout';
import { layOutWechat } from '@/lib/cards/wechat-layout';
import type { CardKit } from '@/lib/content/compiled/card-kit';
import type { TextBlock } from '@/lib/html/text';

/** Parts of a picture in the order of drawing: type first, then the photograph. */
export type Drawing = {
  /** The type. */
  element: ReactElement;
  /** Size of the whole. */
  size: Size;
  /** The photograph, or null. */
  cover: CoverBox | null;
};

/**
 * Lays a picture out.
 * @param blocks the text of the body, where the picture takes words from it
 * @returns null where the body does not have them
 */
export function drawingOf(
  picture: Picture,
  kit: CardKit,
  blocks: readonly TextBlock[],
): Drawing | null {
  switch (picture.kind) {
    case 'card': {
      const layout = layOut(picture.text, kit);
      return { element: <Card {...layout} />, size: CARD_SIZE, cover: layout.cover };
    }
    case 'poster':
      return posterDrawing(picture.text, kit, true);
    case 'wechatCover': {
      const layout = layOutWechat(picture.text, kit);
      return { element: <WechatCover {...layout} />, size: WECHAT_SIZE, cover: layout.cover };
    }
    case 'slide':
      return slideDrawing(picture, kit, blocks);
    case 'quotation': {
      const quoted = quote(picture.words, blocks);
      const layout = quoted && layOutQuotation(picture.text, quoted, kit, picture.locale);
      return layout && { element: <Quotation {...layout} />, size: POSTER_SIZE, cover: null };
    }
  }
}

function posterDrawing(text: PosterText, kit: CardKit, hasCode: boolean): Drawing {
  const layout = layOutPoster(text, kit, hasCode);
  return { element: <Poster {...layout} />, size: POSTER_SIZE, cover: layout.cover };
}

/** The first of a series is its cover, the last leads to the article; between them are paragraphs. */
function slideDrawing(
  { text, number }: Extract<Picture, { kind: 'slide' }>,
  kit: CardKit,
  blocks: readonly TextBlock[],
): Drawing | null {
  if (number === 1) return posterDrawing(text, kit, false);
  const paragraphs = keyParagraphs(blocks);
  const of = { text, number, total: paragraphs.length + 2 };
  const paragraph = paragraphs[number - 2];
  if (!paragraph && number !== of.total) return null;
  const layout = paragraph ? layOutParagraph(of, paragraph, kit) : layOutEnd(of, kit);
  return { element: <Slide {...layout} />, size: POSTER_SIZE, cover: null };
}
