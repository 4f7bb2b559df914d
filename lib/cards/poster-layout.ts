import type { CardKit } from '@/lib/content/compiled/card-kit';
import { type CoverBox, fills } from './cover-of';
import { codeOf, moonOn } from './furniture';
import type { PosterText } from './poster-of';
import type { Run } from './runs';
import { POSTER_SIZE } from './size';
import { type Lines, linesIn, typesetter } from './typeset';

/** Sizes and spaces in pixels; heights of lines are in em. */
export const poster = {
  margin: 88,
  /** Space between kicker, title and summary. */
  gap: 36,
  small: 30,
  title: { leading: 1.3 },
  summary: { size: 36, leading: 1.7 },
  /** The code, and the space above it. */
  code: 200,
  beside: { leading: 1.7 },
  foot: 56,
} as const;

/** Sizes of the title, from the smallest: under a photograph, and without one. */
const SIZES = {
  under: [
    { size: 56, most: 5 },
    { size: 66, most: 4 },
    { size: 78, most: 3 },
    { size: 96, most: 2 },
  ],
  alone: [
    { size: 60, most: 7 },
    { size: 76, most: 5 },
    { size: 90, most: 3 },
    { size: 112, most: 2 },
  ],
} as const;

/** The widest a line may be. */
const COLUMN = POSTER_SIZE.width - 2 * poster.margin;

/** Room for a line beside the code. */
const BESIDE = COLUMN - poster.code - poster.gap;

/** Height of everything but picture, title and summary. */
const FIXED =
  poster.margin + poster.small * 1.6 + 2 * poster.gap + poster.foot + poster.code + poster.margin;

/** The least and the most height of the photograph; that of the moon with the space below it. */
const COVER_HEIGHT = { least: 450, most: 810 } as const;
const MOON = { least: 132, most: 380, below: 72 } as const;

/** No more lines of the summary. */
const MOST_LINES = 4;

/** A poster ready to be drawn. */
export type PosterLayout = {
  /** Name of the site. */
  site: Run[];
  /** The article's category. */
  kicker: Run[];
  /** The title. */
  title: Lines;
  /** Lines of the summary, as many as there is room for. */
  summary: Lines;
  /** Label of AI's part, above what stands beside the code; no lines where there is none. */
  label: Lines;
  /** Lines beside the code: day and authors, what to do with the code, name of the host. */
  foot: Run[][];
  /** The code as the URL of a drawing; null on the first picture of a series, of which the last has it. */
  code: string | null;
  /** The lit part of the moon, as the `d` of a path in a drawing 32 wide and high, and its diameter. */
  moon: { lit: string; size: number };
  /** The photograph, which takes the place of the moon; or null. */
  cover: CoverBox | null;
};

/** Lays a poster out: the type as large as it goes, and the picture takes what is left. */
export function layOutPoster(text: PosterText, kit: CardKit, hasCode = true): PosterLayout {
  const set = typesetter(kit);
  const least = { width: POSTER_SIZE.width, height: COVER_HEIGHT.least };
  const cover = text.cover && fills(text.cover, least) ? text.cover : null;
  const title = set.title(text.title, COLUMN, cover ? SIZES.under : SIZES.alone);
  const label = set.label(text.label, POSTER_SIZE, BESIDE, poster.small);
  // Byline, hint and host stand beside the code, and with them the label.
  const beside = (label.lines.length * label.size + 3 * poster.small) * poster.beside.leading;
  const above = Math.max(0, Math.ceil(beside) - poster.code);
  const free =
    POSTER_SIZE.height - FIXED - above - title.lines.length * title.size * poster.title.leading;
  const { size, leading } = poster.summary;
  const forPicture = cover ? COVER_HEIGHT.least : MOON.least + MOON.below;
  const most = linesIn(free - forPicture, size, leading, MOST_LINES);
  const summary = set.text(text.summary, COLUMN, { size, most });
  const left = free - summary.lines.length * size * leading;
  const height = Math.floor(Math.min(COVER_HEIGHT.most, left));
  return {
    site: set.line(text.site, COLUMN / 2, poster.small),
    kicker: set.line(text.kicker, COLUMN / 2, poster.small),
    title,
    summary,
    label,
    foot: [text.byline, ...(hasCode ? [text.hint, text.host] : [])].map((each) =>
      set.line(each, BESIDE, poster.small),
    ),
    code: hasCode ? codeOf(text.url) : null,
    moon: {
      lit: moonOn(text.day),
      size: Math.max(MOON.least, Math.min(MOON.most, Math.floor(left - MOON.below))),
    },
    cover: cover && { path: cover.path, left: 0, top: 0, width: POSTER_SIZE.width, height },
  };
}
