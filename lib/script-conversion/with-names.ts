import { isTraditional } from '@/lib/chinese/is-traditional';
import type { Name } from '@/lib/names/name';
import type { HouseDictionary } from './house-dictionary';

const HAN = /\p{Script=Han}/u;

/**
 * The house dictionary with what the list of names (content/names.yml) holds of it: a name one of whose forms is in
 * Traditional script is called by that form in the Traditional site, Taiwan's and Hong Kong's. What the house
 * dictionary says itself counts, for either.
 */
export function withNames(house: HouseDictionary, names: readonly Name[]): HouseDictionary {
  const known = new Set(house.keep);
  const terms = names.flatMap(({ name, forms }) => {
    const form = known.has(name) || !HAN.test(name) ? undefined : forms.find(isTraditional);
    return form === undefined ? [] : [{ from: name, tw: form, hk: form }];
  });
  return terms.length === 0 ? house : { ...house, terms: [...terms, ...house.terms] };
}
