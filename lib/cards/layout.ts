import type { CardKit } from '@/lib/content/compiled/card-kit';
import type { CardText } from './card-of';
import { type CoverBox, fills } from './cover-of';
import { moonOn } from './furniture';
import type { Run } from './runs';
import { CARD_SIZE } from './size';
import { type Lines, linesIn, typesetter } from './typeset';

/** Sizes and spaces of a card in pixels; heights of lines are in em. */
export const card = {
  margin: 64,
  /** Space between head, title, summary and foot. */
  gap: 28,
  small: 28,
  title: { leading: 1.3 },
  summary: { leading: 1.6 },
} as const;

/** Measures of a card without a photograph. */
const ALONE = {
  width: CARD_SIZE.width - 2 * card.margin,
  moon: 108,
  summary: 32,
  titles: [
    { size: 56, most: 4 },
    { size: 72, most: 3 },
    { size: 88, most: 2 },
    { size: 104, most: 1 },
  ],
} as const;

const BESIDE_COVER = {
  width: 592,
  moon: 72,
  summary: 26,
  titles: [
    { size: 44, most: 5 },
    { size: 52, most: 4 },
    { size: 60, most: 3 },
    { size: 72, most: 2 },
    { size: 88, most: 1 },
  ],
} as const;

/** Place of the photograph, in pixels: it touches three edges. */
const COVER_AT = { left: 728, top: 0, width: 472, height: CARD_SIZE.height } as const;

/** Height of the lines at the foot, in em. */
const LABEL_LEADING = 1.35;

/** No more lines of the summary: it is a sentence, not the article. */
const MOST_LINES = 3;

/** A card ready to be drawn: every text broken into lines, and those into text and emoji. */
export type CardLayout = {
  /** Name of the site. */
  site: Run[];
  /** The word above the title. */
  kicker: Run[];
  /** The title. */
  title: Lines;
  /** A sentence or more below it. */
  summary: Lines;
  /** The line at the foot. */
  foot: Run[];
  /** Label of AI's part, above the foot; no lines where there is none. */
  label: Lines;
  /** The lit part of the moon, as the `d` of a path in a drawing 32 wide and high, and its diameter. */
  moon: { lit: string; size: number };
  /** The photograph, or null. */
  cover: CoverBox | null;
  /** Greatest width of the type, in pixels. */
  width: number;
};

/** Lays a card out. */
export function layOut(text: CardText, kit: CardKit): CardLayout {
  const set = typesetter(kit);
  const cover = text.cover && fills(text.cover, COVER_AT) ? text.cover : null;
  const { width, titles, ...sizes } = cover ? BESIDE_COVER : ALONE;
  const title = set.title(text.title, width, titles);
  const label = set.label(text.label, CARD_SIZE, width, card.small);
  const lines = (label.lines.length * label.size + card.small) * LABEL_LEADING;
  const footHeight = Math.max(sizes.moon, lines);
  const room =
    CARD_SIZE.height -
    2 * card.margin -
    card.small * card.summary.leading -
    title.lines.length * title.size * card.title.leading -
    2 * card.gap;
  // Beside the moon there is the foot's line; above it the summary has room.
  const most = linesIn(room - footHeight, sizes.summary, card.summary.leading, MOST_LINES);
  const besideMoon = width - sizes.moon - card.gap;
  return {
    site: set.line(text.site, width / 2, card.small),
    kicker: set.line(text.kicker, width / 2, card.small),
    title,
    summary: set.text(text.summary, width, { size: sizes.summary, most }),
    foot: set.line(text.foot, besideMoon, card.small),
    label,
    moon: { lit: moonOn(text.day), size: sizes.moon },
    cover: cover && { ...COVER_AT, path: cover.path },
    width,
  };
}
