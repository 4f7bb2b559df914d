import { createFormFinder, type FormPlace } from '@/lib/names/find-forms';
import { isInAddress } from '@/lib/names/in-address';
import { isOutlet, isWhole } from './around';
import type { Outlet } from './outlet';

/** Place of an outlet's name in a text. */
export type OutletPlace = FormPlace & {
  /** Name of the outlet in the list. */
  outlet: string;
};

/** Finds outlets in texts. */
export type OutletFinder = {
  /** Finds the outlets that a text names, in order; a word that may be one is left out unless the text says so. */
  named: (text: string) => OutletPlace[];
  /** The outlets of which the text holds any form: for what names its outlet anyway, as a publisher does. */
  held: (text: string) => string[];
};

/** As much of a text as is looked at beside a form. */
const REACH = 40;

/** Letters and figures as wide as a Han character. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]/gu;

const finders = new WeakMap<readonly Outlet[], OutletFinder>();

/** Gives the finder of a list's outlets; made once for a list. */
export function outletFinder(outlets: readonly Outlet[]): OutletFinder {
  const finder = finders.get(outlets) ?? createOutletFinder(outlets);
  finders.set(outlets, finder);
  return finder;
}

function createOutletFinder(outlets: readonly Outlet[]): OutletFinder {
  const owners = new Map<string, { outlet: string; isWord: boolean }>();
  const except = new Set<string>();
  for (const outlet of outlets) {
    for (const form of [outlet.name, ...outlet.aliases])
      owners.set(form, { outlet: outlet.name, isWord: false });
    for (const form of outlet.words) owners.set(form, { outlet: outlet.name, isWord: true });
    for (const form of outlet.except) except.add(form);
  }
  const find = createFormFinder([...owners.keys(), ...except].filter((form) => form.length > 1));
  /** Of forms in one place the longest counts. */
  const places = (text: string) => {
    const free: (OutletPlace & { isWord: boolean })[] = [];
    let end = 0;
    for (const place of find(text)) {
      if (place.start < end) continue;
      const owner = owners.get(place.form);
      if (owner && !except.has(place.form)) free.push({ ...place, ...owner });
      ({ end } = place);
    }
    return free;
  };
  return {
    named: (written) => {
      const text = narrow(written);
      return places(text).flatMap(({ isWord, ...place }) => {
        const { start, end, form } = place;
        const before = text.slice(Math.max(0, start - REACH), start);
        const around = { before, form, after: text.slice(end, end + REACH) };
        if (isInAddress(text, place) || !isWhole(around)) return [];
        return !isWord || isOutlet(around) ? [place] : [];
      });
    },
    held: (text) => [...new Set(places(narrow(text)).map(({ outlet }) => outlet))],
  };
}

/** Wide letters as narrow ones, each in its place. */
function narrow(text: string): string {
  return text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
