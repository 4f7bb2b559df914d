/** A piece of a line that is never broken. */
export type LineUnit = {
  /** Its text, a space at its end included. */
  text: string;
  /** How bad it is to end a line after it; 0 after a clause. */
  cost: number;
};

/** Tells how wide a text is, in em. */
export type WidthOf = (text: string) => number;

/** Marks that may not begin a line, and those that may not end one (CLREQ, § 3.1.4: https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end). */
const MAY_NOT_BEGIN = /^[，。、；：？！）》〉」』】〕”’…—·,.;:?!)\]}%％‰℃]/u;
const MAY_NOT_END = /[（《〈「『【〔“‘([{]$/u;

/** Ends of clauses, where a reader pauses. */
const CLAUSE_END = /[，。、；：？！…—,;:?!][”’」』）》]*\s*$/u;

/** Signs that hold Latin words and numbers together: GPT-5, 3.5, C++. */
const LATIN_END = /[\p{Script=Latin}\d.\-+#]$/u;
const LATIN_START = /^[\p{Script=Latin}\d.\-+#]/u;

/** The first word of a name or a phrase: Qwen 3.5, Claude Code. */
const NAMED = /[\p{Script=Latin}\d] $/u;

/** A number and its measure word: 80个, 6年. */
const MEASURE = /^\p{Script=Han}$/u;

/** Particles that lean on the word before them. */
export const PARTICLE = /^[的地得了着过们吗呢吧]/u;

const WORD_COST = 0.12;
const PHRASE_COST = 0.3;
const PARTICLE_COST = 0.42;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Cuts a title where its lines may end. The pieces joined are the title, unchanged. */
export function lineUnits(title: string): LineUnit[] {
  const texts: string[] = [];
  for (const segment of words(title)) {
    const before = texts.at(-1);
    if (before !== undefined && belongTogether(before, segment)) {
      texts[texts.length - 1] = before + segment;
    } else texts.push(segment);
  }
  return texts.map((text, index) => ({ text, cost: costBetween(text, texts[index + 1] ?? '') }));
}

/** As above, but no piece is wider than a line of `width` em: one that is gets cut between its characters. */
export function unitsWithin(text: string, width: number, widthOf: WidthOf): LineUnit[] {
  return lineUnits(text).flatMap((unit) => {
    if (widthOf(unit.text.trim()) <= width) return [unit];
    const characters = [...graphemes.segment(unit.text)].map(({ segment }) => segment);
    return characters.map((text, index) =>
      index === characters.length - 1 ? { ...unit, text } : { text, cost: 1 },
    );
  });
}

/** To Unicode `5，8` is one number (UAX 29, WB12: the full-width comma is MidNum); to us it is two. */
function words(title: string): string[] {
  return [...segmenter.segment(title)].flatMap(({ segment }) => segment.split(/(?<=[，；．])/u));
}

function belongTogether(before: string, after: string): boolean {
  return (
    MAY_NOT_END.test(before) ||
    MAY_NOT_BEGIN.test(after) ||
    /^\s/u.test(after) ||
    (LATIN_END.test(before) && LATIN_START.test(after)) ||
    (NAMED.test(before) && /^\d/u.test(after)) ||
    (/\d$/u.test(before) && MEASURE.test(after))
  );
}

function costBetween(before: string, after: string): number {
  if (CLAUSE_END.test(before)) return 0;
  if (PARTICLE.test(after)) return PARTICLE_COST;
  return NAMED.test(before) && LATIN_START.test(after) ? PHRASE_COST : WORD_COST;
}
