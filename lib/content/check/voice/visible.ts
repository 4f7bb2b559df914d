import stringWidth from 'string-width';

/** One character to a reader, as a terminal may show it. */
export type Glyph = {
  /** Text that is shown. */
  text: string;
  /** Its width in columns: that of a Chinese character is two. */
  width: number;
};

/** Characters that nobody sees, or that a terminal obeys; halves of characters; line ends of Unicode. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/** Beginning of an emoji: the invisible joints of its parts are no mistake. */
const EMOJI = /\p{Extended_Pictographic}/u;

/** Columns of a tab. */
const TAB = '    ';

const segmenter = new Intl.Segmenter();

/** The characters of a text, those that nobody sees by their number. */
export function glyphsOf(text: string): Glyph[] {
  return [...segmenter.segment(text)].map(({ segment }) => {
    const known = glyphs.get(segment);
    if (known) return known;
    const shown = EMOJI.test(segment) ? segment : segment.replaceAll(UNSEEN, nameOf);
    const glyph = { text: shown, width: stringWidth(shown) };
    glyphs.set(segment, glyph);
    return glyph;
  });
}

/** A report holds the same few thousand characters over and over, and measuring one takes microseconds. */
const glyphs = new Map<string, Glyph>();

/** A text that a terminal shows and does not obey, on one line. */
export function visible(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/gu, ' ');
  if (line.search(UNSEEN) < 0) return line;
  return glyphsOf(line)
    .map((glyph) => glyph.text)
    .join('');
}

function nameOf(character: string): string {
  if (character === '\t') return TAB;
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${number.padStart(4, '0')}>`;
}
