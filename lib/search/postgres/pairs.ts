/**
 * The pairs of neighbouring characters in a text (UTF-16 code units), and each single one, as PostgreSQL's
 * integers: what a text must have that holds a string.
 * @param folded a folded text
 * @returns each once
 */
export function pairsIn(folded: string): number[] {
  const found = new Set<number>();
  for (let at = 0; at < folded.length; at += 1) {
    found.add(folded.charCodeAt(at));
    if (at + 1 < folded.length) found.add(pairAt(folded, at));
  }
  return [...found];
}

/**
 * Gives those of `pairsIn` that every text with a string has. Of a string of one or two characters nothing else does.
 * @param folded a folded string
 * @returns its pairs; the character where it has but one
 */
export function pairsOf(folded: string): number[] {
  if (folded.length === 1) return [folded.charCodeAt(0)];
  const places = Array.from({ length: folded.length - 1 }, (_, at) => pairAt(folded, at));
  return [...new Set(places)];
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
