import type { CardKit } from '@/lib/content/compiled/card-kit';
import { site } from '@/lib/site';
import type { CardText } from './card-of';
import { fitTitle } from './fit-title';
import { cutTo, drawable, measureWith } from './measure';
import { moonOn } from './moon-on';
import { runsOf, type Run } from './runs';
import { CARD_SIZE } from './size';

/** White space around everything on a card, in pixels. */
export const MARGIN = 72;

/** Size of the type above and below the title, in pixels. */
export const SMALL = 32;

/** Sizes of a title, from the smallest. */
const SIZES = [
  { size: 56, most: 4 },
  { size: 76, most: 3 },
  { size: 96, most: 2 },
] as const;

/** The widest a line may be, in pixels. */
const COLUMN = CARD_SIZE.width - 2 * MARGIN;

/** Room for the line above the title, beside the moon. */
const KICKER = COLUMN - 200;

/** A card ready to be drawn: every text broken into lines, and those into text and emoji. */
export type CardLayout = {
  /** Name of the site, and the word above the title. */
  kicker: Run[];
  /** The lines of the title. */
  title: Run[][];
  /** Size of the title's type in pixels. */
  size: number;
  /** The line at the foot. */
  foot: Run[];
  /** The lit part of the moon, as the `d` of a path in a drawing 32 wide and high. */
  moon: string;
};

/** Lays a card out. */
export function layOut({ kicker, title, foot, day }: CardText, kit: CardKit): CardLayout {
  const widthOf = measureWith(kit, kit.bold);
  const line = (text: string, width: number) =>
    runsOf(cutTo(width / SMALL, drawable(text, kit), widthOf), kit);
  const { size, lines } = fitTitle(drawable(title, kit), COLUMN, widthOf, SIZES);
  return {
    kicker: line([site.name, kicker].filter(Boolean).join(' · '), KICKER),
    title: lines.map((each) => runsOf(each, kit)),
    size,
    foot: line(foot, COLUMN),
    moon: moonOn(day),
  };
}
