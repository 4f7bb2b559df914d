import { foldText } from '@/lib/chinese/fold-text';
import type { Collection } from './collection';

/** Initials of two letters: either is typed for them. */
const INITIAL = /^(?:zh|ch|sh)/u;

/**
 * Whether a run of syllables is spelt by what was typed: whole syllables, their initials, or both,
 * and of the last one as much as there is: `yingweida`, `ywd` and `yingwd` all spell ying wei da.
 * @param syllables as in a search document; `-` breaks a run
 * @param typed lower-case letters only
 */
export function spells(syllables: readonly string[], typed: string): boolean {
  return syllables.some((_, start) => spellsFrom(syllables, start, typed));
}

function spellsFrom(syllables: readonly string[], at: number, typed: string): boolean {
  if (typed === '') return true;
  const syllable = syllables[at];
  if (!syllable?.startsWith(typed.charAt(0))) return false;
  if (syllable.startsWith(typed)) return true;
  const spellings = new Set([syllable, INITIAL.exec(syllable)?.[0], syllable.charAt(0)]);
  return [...spellings].some(
    (spelling) =>
      spelling !== undefined &&
      typed.startsWith(spelling) &&
      spellsFrom(syllables, at + 1, typed.slice(spelling.length)),
  );
}

/** Pinyin as typed, e.g. `ying wei da` or `xi'an`; more than this is no title. */
const PINYIN = /^[a-z' ]{2,40}$/u;

/** A word in characters, each of which may be another of its sound: 英韦达 is 英伟达. */
const CHARACTERS = /^\p{Script=Han}{2,8}$/u;

/** Titles, authors and words that letters spell. */
export type Spelt = {
  /** Numbers of the documents whose titles or authors they spell, whole or by initials. */
  documents: number[];
  /** Words that texts say again and again, which they spell as a whole. */
  words: string[];
};

/**
 * Looks for what may be meant by letters that no text holds, or by characters of the same sound.
 * @param collection the texts that are searched
 * @param candidates numbers of the documents that may be found: what others say is told to nobody
 * @param typed as typed
 */
export async function findSpelt(
  { syllables, words, spoken }: Collection,
  candidates: readonly number[],
  typed: string,
): Promise<Spelt> {
  const sound = await soundOf(foldText(typed));
  if (sound === null) return { documents: [], words: [] };
  const { letters, isIn } = sound;
  const found = candidates.flatMap((number) => {
    const readings = spoken[number] ?? '';
    if (!readings.includes(letters)) return [];
    const those = (words[number] ?? '').split(' ');
    return readings
      .split(' ')
      .flatMap((reading, at) => (reading === letters ? (those[at] ?? []) : []));
  });
  return {
    documents: candidates.filter((number) => isIn(syllables[number] ?? [])),
    words: [...new Set(found)].slice(0, MOST_WORDS),
  };
}

/** Words of one reading: more are no help. */
const MOST_WORDS = 8;

/** A sound as letters, and whether it is in the syllables of a title. */
type Sound = { letters: string; isIn: (syllables: readonly string[]) => boolean };

/** The sound of what was typed: that of characters is theirs alone, letters may be initials. Null where it has none. */
async function soundOf(folded: string): Promise<Sound | null> {
  if (PINYIN.test(folded)) {
    const letters = folded.replace(/[' ]/gu, '');
    return letters.length < 2 ? null : { letters, isIn: (those) => spells(those, letters) };
  }
  if (!CHARACTERS.test(folded)) return null;
  // The dictionary of readings is loaded when it is first needed: 60 ms and 12 MB.
  const { toSyllables } = await import('@/lib/chinese/syllables');
  const spoken = toSyllables(folded);
  const letters = spoken.replaceAll(' ', '');
  return { letters, isIn: (those) => ` ${those.join(' ')} `.includes(` ${spoken} `) };
}
