import type { CardKit } from '@/lib/content/card-kit';
import { litPath } from '@/lib/moon/drawing';
import { moonOfDay } from '@/lib/moon/moon-of-day';
import { site } from '@/lib/site';
import type { CardText } from './card-of';
import { fitTitle } from './fit-title';
import { cutTo, drawable, graphemesOf, measureWith } from './measure';
import { CARD_SIZE } from './size';

/** White space around everything on a card, in pixels. */
export const MARGIN = 72;

/** Size of the type above and below the title, in pixels. */
export const SMALL = 32;

/** The widest a line may be, in pixels. */
const COLUMN = CARD_SIZE.width - 2 * MARGIN;

/** Room for the line above the title, beside the moon. */
const KICKER = COLUMN - 200;

/** A piece of a line: text, or the drawing of an emoji as a URL. */
export type Run = { text: string } | { image: string };

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
  const widthOf = measureWith(kit);
  const line = (text: string, width: number) =>
    runsOf(cutTo(width / SMALL, drawable(text, kit), widthOf), kit);
  const { size, lines } = fitTitle(drawable(title, kit), COLUMN, widthOf);
  return {
    kicker: line([site.name, kicker].filter(Boolean).join(' · '), KICKER),
    title: lines.map((each) => runsOf(each, kit)),
    size,
    foot: line(foot, COLUMN),
    moon: litPath(day === null ? FULL : moonOfDay(day, site.timeZone).elongation),
  };
}

/** Elongation of a full moon, in degrees. */
const FULL = 180;

/** satori sets no emoji itself without fetching it: each is an image of its own. */
function runsOf(line: string, kit: CardKit): Run[] {
  const runs: Run[] = [];
  for (const grapheme of graphemesOf(line)) {
    const drawing = kit.emoji[grapheme];
    const last = runs.at(-1);
    if (drawing !== undefined) runs.push({ image: svgUrl(drawing) });
    else if (last && 'text' in last) last.text += grapheme;
    else runs.push({ text: grapheme });
  }
  return runs;
}

function svgUrl(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
