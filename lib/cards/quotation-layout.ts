import type { CardKit } from '@/lib/content/compiled/card-kit';
import type { Locale } from '@/lib/site';
import { codeOf, moonOn } from './furniture';
import type { PosterText } from './poster-of';
import type { Run } from './runs';
import { POSTER_SIZE } from './size';
import { type Lines, typesetter } from './typeset';

/** Sizes and spaces in pixels; heights of lines are in em. */
export const quotation = {
  margin: 96,
  small: 30,
  moon: 112,
  /** Space between the paragraphs, and above and below the whole. */
  between: 28,
  gap: 64,
  leading: 1.65,
  title: { size: 36, most: 3, leading: 1.4 },
  code: 200,
} as const;

/** Quotation marks around the passage, by locale. */
const MARKS: Record<Locale, { open: string; close: string }> = {
  'zh-hans': { open: '“', close: '”' },
  'zh-hant': { open: '「', close: '」' },
};

/** Sizes of the type, from the largest. */
const SIZES = [76, 64, 54, 46, 40, 36] as const;

const COLUMN = POSTER_SIZE.width - 2 * quotation.margin;

/** Width of the text beside the code, in pixels. */
const BESIDE = COLUMN - quotation.code - 48;

/** Height for what is quoted. */
const ROOM =
  POSTER_SIZE.height - 2 * (quotation.margin + quotation.gap) - quotation.moon - quotation.code;

/** A card of a quotation ready to be drawn. */
export type QuotationLayout = {
  /** The quoted passage, paragraph by paragraph. */
  paragraphs: Lines[];
  /** The article's title. */
  title: Lines;
  /** Label of AI's part; no lines where there is none. */
  label: Lines;
  /** Day and authors, name of the site. */
  foot: Run[][];
  /** The code as the URL of a drawing. */
  code: string;
  /** The lit part of the moon, as the `d` of a path in a drawing 32 wide and high, and its diameter. */
  moon: { lit: string; size: number };
};

/**
 * Lays a card of a quotation out: the type as large as it goes.
 * @param quoted paragraph by paragraph
 * @returns null where there is no room for all of it: nothing of a quotation is left out
 */
export function layOutQuotation(
  text: PosterText,
  quoted: readonly string[],
  kit: CardKit,
  locale: Locale,
): QuotationLayout | null {
  const set = typesetter(kit);
  const { open, close } = MARKS[locale];
  const marked = quoted.map((each, index) =>
    [index === 0 && open, each, index === quoted.length - 1 && close].filter(Boolean).join(''),
  );
  for (const size of SIZES) {
    const paragraphs = marked.map((each) => set.text(each, COLUMN, { size, most: Infinity }));
    const lines = paragraphs.reduce((sum, each) => sum + each.lines.length, 0);
    const height = lines * size * quotation.leading + (quoted.length - 1) * quotation.between;
    if (height > ROOM) continue;
    return {
      paragraphs,
      title: set.title(text.title, BESIDE, [quotation.title]),
      label: set.label(text.label, POSTER_SIZE, BESIDE, quotation.small),
      foot: [text.byline, `${text.site} · ${text.host}`].map((each) =>
        set.line(each, BESIDE, quotation.small),
      ),
      code: codeOf(text.url),
      moon: { lit: moonOn(text.day), size: quotation.moon },
    };
  }
  return null;
}
