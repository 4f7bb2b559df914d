/** Place of a form in a text. */
export type FormPlace = {
  /** The form. */
  form: string;
  /** Its first UTF-16 unit. */
  start: number;
  /** The unit behind its last. */
  end: number;
};

/** Letters and figures of scripts that part words by spaces. Han, kana and Hangul stand side by side. */
const IN_WORDS =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}]/u;

const FIGURE = /\d/u;

/**
 * Finds many forms in one pass over a text: by the first units of a form it is known how long those are that begin so.
 * Of the packages that do it (Aho and Corasick's automaton) the two that are kept take longer, and much longer to begin
 * (docs/gate.md).
 * @param forms of two units and more
 * @returns finds all places, those inside of others too, in the order of their beginnings, the longest first
 */
export function createFormFinder(forms: Iterable<string>): (text: string) => FormPlace[] {
  const known = new Set(forms);
  const lengths = new Map<number, number[]>();
  for (const form of known) {
    const begin = form.length === 2 ? beginOfTwo(form, 0) : beginOfThree(form, 0);
    const those = lengths.get(begin) ?? [];
    if (!those.includes(form.length)) those.push(form.length);
    lengths.set(begin, those);
  }
  for (const those of lengths.values()) those.sort((a, b) => b - a);
  return (text) => {
    const places: FormPlace[] = [];
    const lookAt = (start: number, those: readonly number[] = []) => {
      for (const length of those) {
        const end = start + length;
        const form = text.slice(start, end);
        if (end <= text.length && known.has(form) && isBound(text, start) && isBound(text, end))
          places.push({ form, start, end });
      }
    };
    for (let start = 0; start + 1 < text.length; start += 1) {
      lookAt(start, lengths.get(beginOfThree(text, start)));
      lookAt(start, lengths.get(beginOfTwo(text, start)));
    }
    return places;
  };
}

/** Gives those of places, in order, that are not inside another. */
export function outermost(places: readonly FormPlace[]): FormPlace[] {
  let end = 0;
  return places.filter((place) => {
    // The longest of a beginning comes first.
    if (place.end <= end) return false;
    ({ end } = place);
    return true;
  });
}

/** Two units as one small number, by which a map looks up faster; a few beginnings share one. */
function beginOfTwo(text: string, at: number): number {
  return (text.charCodeAt(at) << 14) ^ text.charCodeAt(at + 1);
}

/** The same of three; behind the end of the text there is nothing. */
function beginOfThree(text: string, at: number): number {
  return ~((text.charCodeAt(at) << 13) ^ (text.charCodeAt(at + 1) << 7) ^ text.charCodeAt(at + 2));
}

/** Whether no word goes on from one side of an offset to the other; a number goes on behind its point. */
function isBound(text: string, offset: number): boolean {
  const before = characterBefore(text, offset);
  const after = characterAt(text, offset);
  if (IN_WORDS.test(before) && IN_WORDS.test(after)) return false;
  const [ahead, behind] = [text.charAt(offset + 1), text.charAt(offset - 2)];
  if (FIGURE.test(before) && /[.,]/u.test(after) && FIGURE.test(ahead)) return false;
  return !(FIGURE.test(after) && /[.,]/u.test(before) && FIGURE.test(behind));
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
}

function characterBefore(text: string, offset: number): string {
  const isPair = /[\uDC00-\uDFFF]/u.test(text.charAt(offset - 1));
  return offset > 0 ? characterAt(text, offset - (isPair ? 2 : 1)) : ' ';
}
