/** Marks that may not begin a line (CLREQ, § 3.1.4: https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end). */
export const MAY_NOT_BEGIN = /^[，。、；：？！)）》〉」』】〕”’…—·・,.;:?!\]}%％‰℃｜|丨]/u;

/** Marks that may not end a line. */
export const MAY_NOT_END = /[（《〈「『【〔“‘([{]$/u;

/** Brackets and marks of titles, which hold what is between them together; quotations are told in clauses. */
const BRACKETS: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '[': ']',
};

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };

/** Place of a part of a text, in UTF-16 units. */
export type Span = {
  /** Its first. */
  from: number;
  /** The one after its last. */
  end: number;
};

/** The outermost pairs of brackets in a text; a bracket without its other half is none. */
export function bracketed(text: string): Span[] {
  return pairs(text, BRACKETS);
}

/** The outermost pairs of brackets and quotation marks in a text. */
export function enclosed(text: string): Span[] {
  return pairs(text, { ...BRACKETS, ...QUOTES });
}

function pairs(text: string, closers: Readonly<Record<string, string>>): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const end = endOfPair(text, from, closers);
    if (end === null) continue;
    spans.push({ from, end });
    from = end - 1;
  }
  return spans;
}

/** Finds the end of the pair that is opened here, others of its kind within it passed over. */
function endOfPair(
  text: string,
  from: number,
  closers: Readonly<Record<string, string>>,
): number | null {
  const opener = text.charAt(from);
  const closer = closers[opener];
  if (closer === undefined) return null;
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === opener) depth += 1;
    else if (text.charAt(at) === closer) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}
