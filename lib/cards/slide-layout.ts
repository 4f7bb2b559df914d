import type { CardKit } from '@/lib/content/compiled/card-kit';
import { codeOf, moonOn } from './furniture';
import type { KeyParagraph } from './key-paragraphs';
import type { PosterText } from './poster-of';
import type { Run } from './runs';
import { POSTER_SIZE } from './size';
import { type Lines, linesIn, typesetter } from './typeset';

/** Sizes and spaces in pixels; heights of lines are in em. */
export const slide = {
  margin: 88,
  small: 30,
  gap: 44,
  heading: { leading: 1.35 },
  leading: 1.75,
  code: 300,
  moon: 180,
} as const;

const HEADINGS = [
  { size: 44, most: 3 },
  { size: 56, most: 2 },
] as const;

/** Sizes of the text, from the largest. */
const SIZES = [60, 52, 46, 40] as const;

const COLUMN = POSTER_SIZE.width - 2 * slide.margin;

/** Height for heading and text. */
const ROOM = POSTER_SIZE.height - 2 * slide.margin - 2 * slide.small * 1.6 - 3 * slide.gap;

/** Height that is kept free for the label, in pixels; the label may be large. */
const LABEL = 100;

/** A picture of a series ready to be drawn. */
export type SlideLayout = {
  /** Name of the site. */
  site: Run[];
  /** The article's category. */
  kicker: Run[];
  /** Heading of the part; on the last picture the article's title. */
  heading: Lines;
  /** Its first paragraph, as much of it as there is room for; on the last picture what to do with the code. */
  text: Lines;
  /** Label of AI's part, above the foot; no lines where there is none. */
  label: Lines;
  /** The article's title, and which of the pictures this is. */
  foot: Run[][];
  /** Code on the last picture, as the URL of a drawing, and the moon; null on the others. */
  end: { code: string; moon: string } | null;
};

/** The texts that the pictures of a series share, and the number of the one to be laid out. */
export type SlideOf = {
  /** Text of the article's poster. */
  text: PosterText;
  /** Number of the picture in the series, from 1. */
  number: number;
  /** Number of pictures in the series. */
  total: number;
};

/** Lays a picture with a paragraph out. */
export function layOutParagraph(of: SlideOf, paragraph: KeyParagraph, kit: CardKit): SlideLayout {
  const set = typesetter(kit);
  const heading = set.title(paragraph.heading, COLUMN, HEADINGS);
  const room =
    ROOM -
    (of.text.label ? LABEL : 0) -
    heading.lines.length * heading.size * slide.heading.leading;
  const sizes = SIZES.map((size) => ({ size, most: linesIn(room, size, slide.leading, 99) }));
  const isWhole = ({ size, most }: (typeof sizes)[number]) =>
    set.text(paragraph.text, COLUMN, { size, most: Infinity }).lines.length <= most;
  const [largest = { size: SIZES[0], most: 0 }] = sizes;
  const size = sizes.find(isWhole) ?? sizes.at(-1) ?? largest;
  return { ...frameOf(of, set), heading, text: set.text(paragraph.text, COLUMN, size), end: null };
}

/** Lays the last picture out: it leads to the article. */
export function layOutEnd(of: SlideOf, kit: CardKit): SlideLayout {
  const set = typesetter(kit);
  const { title, hint, url, day } = of.text;
  return {
    ...frameOf(of, set),
    heading: set.title(title, COLUMN, [
      { size: 48, most: 3 },
      { size: 64, most: 2 },
    ]),
    text: set.text(hint, COLUMN, { size: 36, most: 1 }),
    end: { code: codeOf(url), moon: moonOn(day) },
  };
}

function frameOf({ text, number, total }: SlideOf, set: ReturnType<typeof typesetter>) {
  const place = `${String(number)}/${String(total)}`;
  return {
    site: set.line(text.site, COLUMN / 2, slide.small),
    kicker: set.line(text.kicker, COLUMN / 2, slide.small),
    label: set.label(text.label, POSTER_SIZE, COLUMN, slide.small),
    foot: [set.line(text.title, COLUMN - 120, slide.small), set.line(place, 120, slide.small)],
  };
}
