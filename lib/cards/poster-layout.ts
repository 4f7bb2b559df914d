import { renderSVG } from 'uqr';
import { fillLines } from '@/lib/chinese/fill-lines';
import type { CardKit } from '@/lib/content/compiled/card-kit';
import { lightPalette } from '@/lib/palette';
import { site } from '@/lib/site';
import { fitTitle } from './fit-title';
import { cutTo, drawable, measureWith } from './measure';
import { moonOn } from './moon-on';
import type { PosterText } from './poster-of';
import { runsOf, svgUrl, type Run } from './runs';

/** Width and height of a poster in pixels: 3 to 4, whole on a phone and in a chat. */
export const POSTER_SIZE = { width: 1080, height: 1440 } as const;

/** Sizes and spaces in pixels; heights of lines are in em. */
export const poster = {
  margin: 96,
  small: 30,
  title: { leading: 1.3 },
  summary: { size: 36, leading: 1.75 },
  code: 208,
} as const;

/** M restores 15 %. The quiet zone of four modules (ISO/IEC 18004, § 6.3.8) is the paper around it. */
const CODE = {
  ecc: 'M',
  border: 0,
  blackColor: lightPalette.ink,
  whiteColor: lightPalette.paper,
} as const;

/** Sizes of the title, from the smallest. */
const SIZES = [
  { size: 56, most: 6 },
  { size: 72, most: 4 },
  { size: 88, most: 2 },
] as const;

/** The widest a line may be. */
const COLUMN = POSTER_SIZE.width - 2 * poster.margin;

/** Room for the line beside the moon, and for the one beside the code. */
const BESIDE = COLUMN - 240;

/** Height for title and summary: what head, byline and foot leave. */
const MIDDLE = 740;

/** A poster ready to be drawn. */
export type PosterLayout = {
  /** Name of the site and the article's category. */
  kicker: Run[];
  /** The lines of the title. */
  title: Run[][];
  /** Size of the title's type. */
  size: number;
  /** The lines of the summary. */
  summary: Run[][];
  /** Day and authors. */
  byline: Run[];
  /** What to do with the code. */
  hint: Run[];
  /** Name of the host. */
  host: Run[];
  /** The code as the URL of a drawing. */
  code: string;
  /** The lit part of the moon, as the `d` of a path in a drawing 32 wide and high. */
  moon: string;
};

/** Lays a poster out. */
export function layOutPoster(text: PosterText, kit: CardKit): PosterLayout {
  const widthOf = measureWith(kit, kit.regular);
  const line = (content: string, width: number) =>
    runsOf(cutTo(width / poster.small, drawable(content, kit), widthOf), kit);
  const { size, lines } = fitTitle(
    drawable(text.title, kit),
    COLUMN,
    measureWith(kit, kit.bold),
    SIZES,
  );
  const room = MIDDLE - lines.length * size * poster.title.leading;
  return {
    kicker: line([site.name, text.kicker].filter(Boolean).join(' · '), BESIDE),
    title: lines.map((each) => runsOf(each, kit)),
    size,
    summary: fitSummary(drawable(text.summary, kit), room, widthOf).map((each) =>
      runsOf(each, kit),
    ),
    byline: line(text.byline, COLUMN),
    hint: line(text.hint, BESIDE),
    host: line(text.host, BESIDE),
    code: svgUrl(renderSVG(text.url, CODE)),
    moon: moonOn(text.day),
  };
}

/** As many lines of a summary as there is room for; the last one says that there is more. */
function fitSummary(summary: string, room: number, widthOf: (text: string) => number): string[] {
  const { size, leading } = poster.summary;
  const lines = fillLines(summary, COLUMN / size, widthOf);
  const most = Math.floor(room / (size * leading));
  if (lines.length <= most) return lines;
  const last = lines.slice(most - 1).join('');
  return [...lines.slice(0, most - 1), cutTo(COLUMN / size, last, widthOf)];
}
