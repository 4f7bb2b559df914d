/** A text in one width, composed, and where each of its units was. */
export type Folded = {
  /** The text. */
  text: string;
  /** The offset in the text as it was of a unit, or of its end. */
  from: (offset: number) => number;
};

/** Letters, figures and the signs of names in the width of Han, with the space between them. */
const WIDE = /[\u3000\uFF06\uFF0B\uFF0D\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** Most texts have none of these, and need no more. */
const FOLDS = /[\p{M}\u3000\uFF06\uFF0B\uFF0D\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** Unit of folding: a wide letter; a character and the marks that belong to it. */
const MARKED = /[\u3000\uFF06\uFF0B\uFF0D\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]|\P{M}\p{M}+/gu;

/**
 * Folds what names are written with: letters and figures of the width of Han are those of ASCII, and marks are part of
 * their letters (NFC). Punctuation stays, which says where words end.
 */
export function foldWidth(text: string): Folded {
  if (!FOLDS.test(text)) return { text, from: (offset) => offset };
  const changes = [...text.matchAll(MARKED)].flatMap(({ index, 0: old }) => {
    const now = WIDE.test(old) ? old.normalize('NFKC') : old.normalize('NFC');
    return now === old ? [] : [{ index, old, now }];
  });
  if (changes.length === 0) return { text, from: (offset) => offset };
  const offsets: number[] = [];
  let folded = '';
  let at = 0;
  const keepUntil = (to: number) => {
    folded += text.slice(at, to);
    for (; at < to; at += 1) offsets.push(at);
  };
  for (const { index, old, now } of changes) {
    keepUntil(index);
    folded += now;
    offsets.push(...Array<number>(now.length).fill(index));
    at = index + old.length;
  }
  keepUntil(text.length);
  offsets.push(text.length);
  return { text: folded, from: (offset) => offsets[offset] ?? text.length };
}
