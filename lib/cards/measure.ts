import type { WidthOf } from '@/lib/chinese/line-units';
import type { CardFace, CardKit } from '@/lib/content/compiled/card-kit';
import { gapBetween } from './gaps';

/** Width of an emoji beside text, its margins included, in em. */
export const EMOJI_WIDTH = 1.1;

/** Stands for a character that the font has not: 〓, the printers' sign for a missing sort. */
const MISSING = '〓';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The characters of a text as readers count them. */
export function graphemesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** A text reduced to what a face of the kit can draw: invisible characters and unknown emoji are left out. */
export function drawable(text: string, kit: CardKit, face: CardFace = kit.bold): string {
  const known = (grapheme: string) =>
    grapheme in kit.emoji || [...grapheme].every((character) => character in face.advances);
  return graphemesOf(text.replaceAll(/\s+/gu, ' '))
    .map((grapheme) => (known(grapheme) ? grapheme : substitute(grapheme)))
    .join('')
    .trim();
}

function substitute(grapheme: string): string {
  const isInvisible = /^[\p{C}\p{Z}]*$/u.test(grapheme);
  return isInvisible || /\p{Extended_Pictographic}|\p{RI}/u.test(grapheme) ? '' : MISSING;
}

/** Measures text that is drawable, in em, as it is in one face of the kit. */
export function measureWith(kit: CardKit, { advances }: CardFace): WidthOf {
  const widthOf = (grapheme: string) =>
    grapheme in kit.emoji
      ? EMOJI_WIDTH
      : [...grapheme].reduce((sum, character) => sum + (advances[character] ?? 0), 0);
  return (text) =>
    graphemesOf(text).reduce(
      (sum, grapheme, at, all) => sum + gapBetween(all[at - 1] ?? '', grapheme) + widthOf(grapheme),
      0,
    );
}

/** The text, or its beginning and …, so that it is no wider than `width` em. */
export function cutTo(width: number, text: string, widthOf: WidthOf): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  for (const grapheme of graphemesOf(text)) {
    if (widthOf(`${cut}${grapheme}…`) > width) break;
    cut += grapheme;
  }
  return `${cut.replace(/[\s、·]+$/u, '')}…`;
}
