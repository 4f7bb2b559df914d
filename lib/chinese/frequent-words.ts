/** Fewest occurrences of a word: a run that stands once may be no word at all. */
const FEWEST = 2;

/** The words that are kept of a text. */
const KEPT = 96;

/** The longest word that is looked for, in characters. */
const LONGEST = 4;

/** Characters that stand between words rather than in them. */
const BETWEEN_WORDS = /[的了是在和与及或也都就而但把被这那我你他她它们个为以于之其有不]+/u;

/** Share of a word's occurrences inside one longer word that makes it a part of that word. */
const PART = 0.8;

/**
 * The Chinese words that a text says again and again, as far as counting tells: runs of two to four characters. No
 * dictionary knows 算力, and Intl.Segmenter takes 9 µs a character.
 * @returns the weightiest first
 */
export function frequentWords(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (const part of run.split(BETWEEN_WORDS)) countRuns(part, counts);
  }
  const frequent = [...counts].filter(([, count]) => count >= FEWEST);
  const covered = new Set(
    frequent.flatMap(([word, count]) =>
      partsOf(word).filter((part) => count >= (counts.get(part) ?? 0) * PART),
    ),
  );
  return frequent
    .filter(([word]) => !covered.has(word))
    .sort(([a, often], [b, rarely]) => b.length * rarely - a.length * often)
    .slice(0, KEPT)
    .map(([word]) => word);
}

function countRuns(part: string, counts: Map<string, number>): void {
  const starts = startsOf(part);
  for (let length = 2; length <= LONGEST; length++) {
    for (let at = 0; at + length < starts.length; at++) {
      const word = part.slice(starts[at], starts[at + length]);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}

/** Offsets of the characters in UTF-16 units, and that of the end. */
function startsOf(part: string): number[] {
  const starts = [0];
  for (const character of part) starts.push((starts.at(-1) ?? 0) + character.length);
  return starts;
}

/** The two runs in a word that are a character shorter. */
function partsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length === 2) return [];
  return [characters.slice(1).join(''), characters.slice(0, -1).join('')];
}
