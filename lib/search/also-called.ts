import { foldText } from '@/lib/chinese/fold-text';
import { createFormFinder } from '@/lib/names/find-forms';
import type { Name } from '@/lib/names/name';
import type { Needle } from './needle';
import type { Term } from './query';

/** Most strings that are looked for in the place of a term that holds a name: each is a pass over the texts. */
const MOST = 16;

/** The strings that say the same as a term by the names in it. */
export type AlsoCalled = (term: Term) => Needle[];

const known = new WeakMap<readonly Name[], AlsoCalled>();

/** Gives the function that finds a list's other forms of terms; made once for a list. */
export function alsoCalledBy(names: readonly Name[]): AlsoCalled {
  const alsoCalled = known.get(names) ?? createAlsoCalled(names);
  known.set(names, alsoCalled);
  return alsoCalled;
}

/**
 * Puts the other forms of a name in its place, those too that are never used here: readers type them, and older
 * articles have them. They are found as whole words, being more than was typed. What stands in quotation marks is meant
 * as it is.
 */
function createAlsoCalled(names: readonly Name[]): AlsoCalled {
  const forms = new Map<string, Set<string>>();
  for (const { name, forms: others, never } of names) {
    const folded = [name, ...others, ...never].map((form) => foldText(form));
    for (const form of folded) forms.set(form, new Set([...(forms.get(form) ?? []), ...folded]));
  }
  const find = createFormFinder([...forms.keys()].filter((form) => form.length > 1));
  return ({ text, exact }) => {
    if (exact || forms.size === 0) return [];
    const folded = foldText(text);
    const whole = { form: folded, start: 0, end: folded.length };
    const places = forms.has(folded) ? [whole] : find(folded);
    const spellings = places.flatMap(({ form, start, end }) =>
      [...(forms.get(form) ?? [])]
        .filter((other) => other !== form)
        .map((other) => folded.slice(0, start) + other + folded.slice(end)),
    );
    return [...new Set(spellings)]
      .slice(0, MOST)
      .map((spelling) => ({ text: spelling, inside: 0, whole: true }));
  };
}
