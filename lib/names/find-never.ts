import { createFormFinder, type FormPlace } from './find-forms';
import { foldWidth, type Folded } from './fold-width';
import { isInAddress } from './in-address';
import type { Name } from './name';

/** A form that is not to be used, where it stands, and what to write. */
export type NeverPlace = FormPlace & {
  /** The right name. */
  name: string;
};

/** The title of a work, which keeps its spelling. */
const WORK = /《[^《》]*》|〈[^〈〉]*〉/gu;

/** The finders of lists that have been asked for. */
const finders = new WeakMap<readonly Name[], (text: string) => NeverPlace[]>();

/** Gives the function that finds a list's forms that are not to be used; made once for a list. */
export function neverFinder(names: readonly Name[]): (text: string) => NeverPlace[] {
  const finder = finders.get(names) ?? createNeverFinder(names);
  finders.set(names, finder);
  return finder;
}

/**
 * Of several in one place the first counts, and of those the longest; none inside of a form that is right, of an
 * address, of the title of a work.
 */
function createNeverFinder(names: readonly Name[]): (text: string) => NeverPlace[] {
  const right = new Map(names.flatMap(({ name, never }) => never.map((form) => [form, name])));
  if (right.size === 0) return () => [];
  const all = names.flatMap(({ name, forms, never }) => [name, ...forms, ...never]);
  const find = createFormFinder(all.filter((form) => form.length > 1));
  // A list with wide letters of its own keeps wide and narrow apart.
  const isNarrow = all.every((form) => foldWidth(form).text === form);
  const fold = isNarrow ? foldWidth : unfolded;
  return (written) => {
    const { text, from } = fold(written);
    const places = find(text);
    if (places.every(({ form }) => !right.has(form))) return [];
    const works = [...text.matchAll(WORK)].map(({ index, 0: { length } }) => ({
      start: index + 1,
      end: index + length - 1,
    }));
    const around = [...places.filter(({ form }) => !right.has(form)), ...works];
    const found: NeverPlace[] = [];
    for (const place of places) {
      const name = right.get(place.form);
      const isFree = place.start >= (found.at(-1)?.end ?? 0);
      if (name === undefined || !isFree || around.some((each) => holds(each, place))) continue;
      if (!isInAddress(text, place)) found.push({ ...place, name });
    }
    return found.map((place) => {
      const [start, end] = [from(place.start), from(place.end)];
      return { ...place, start, end, form: written.slice(start, end) };
    });
  };
}

function unfolded(text: string): Folded {
  return { text, from: (offset) => offset };
}

type Stretch = Pick<FormPlace, 'start' | 'end'>;

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
