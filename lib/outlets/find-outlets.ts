import { createFormFinder, outermost, type FormPlace } from '@/lib/names/find-forms';
import { foldWidth } from '@/lib/names/fold-width';
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
  /** The outlet that a publisher is: by its whole name, of which a word is one too, or by what it names; else null. */
  called: (text: string) => string | null;
};

/** Number of characters that are looked at beside a form. */
const REACH = 40;

/** Word for a part of an outlet that may be a publisher. */
const PART = / ?(?:杂志|网站|官网|中文网|客户端)$/u;

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
  for (const { name, aliases, words, except: others } of outlets) {
    const own = (forms: readonly string[], isWord: boolean) => {
      for (const form of forms) owners.set(foldWidth(form).text, { outlet: name, isWord });
    };
    own([name, ...aliases], false);
    own(words, true);
    for (const form of others) except.add(foldWidth(form).text);
  }
  const find = createFormFinder([...owners.keys(), ...except].filter((form) => form.length > 1));
  const named = (written: string) => {
    const { text, from } = foldWidth(written);
    return outermost(find(text)).flatMap((place): OutletPlace[] => {
      const { start, end, form } = place;
      const owner = except.has(form) ? undefined : owners.get(form);
      const before = text.slice(Math.max(0, start - REACH), start);
      const around = { before, form, after: text.slice(end, end + REACH) };
      if (owner === undefined || isInAddress(text, place) || !isWhole(around)) return [];
      if (owner.isWord && !isOutlet(around)) return [];
      return [{ outlet: owner.outlet, form, start: from(start), end: from(end) }];
    });
  };
  const whole = new Map([...owners].map(([form, { outlet }]) => [bareName(form), outlet]));
  return {
    named,
    called: (text) => {
      const name = bareName(foldWidth(text).text);
      return whole.get(name) ?? whole.get(name.replace(PART, '')) ?? named(text)[0]?.outlet ?? null;
    },
  };
}

/** A name without the marks of titles. */
export function bareName(name: string): string {
  return name.replace(/[《》〈〉]/gu, '').trim();
}
