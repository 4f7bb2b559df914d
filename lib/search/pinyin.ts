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
