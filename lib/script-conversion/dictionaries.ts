import type { DictGroup } from 'opencc-js/core';
import type { HouseDictionary } from './house-dictionary';

/** A script of Chinese, as the addresses and attributes of the site have it. */
export type Script = 'zh-hant' | 'zh-hans';

/** Whose characters and words the Traditional edition has: Taiwan’s or Hong Kong’s. */
export type Variant = 'tw' | 'hk';

/** What a text is cut and converted by, in the order in which it happens. */
export type Dictionaries = {
  /** Words at whose bounds a text is cut, so that later stages do not read across them. */
  words: DictGroup;
  /** What each stage replaces, the longest first; of two dictionaries of a stage the earlier one counts. */
  stages: readonly DictGroup[];
  /** Words that become exactly this. */
  final: ReadonlyMap<string, string>;
};

/**
 * Loads what a direction and a variant need, and no more: the words of Simplified script are 1.1 MB of source.
 * OpenCC’s own configurations are followed: `s2twp`, `s2hk`, `tw2sp`, `hk2s`.
 */
export async function loadDictionaries(
  script: Script,
  variant: Variant,
  house: HouseDictionary,
): Promise<Dictionaries> {
  const { configs } =
    script === 'zh-hant'
      ? await import('opencc-js/preset/cn2t')
      : await import('opencc-js/preset/t2cn');
  const name = { 'zh-hant': { tw: 's2twp', hk: 's2hk' }, 'zh-hans': { tw: 'tw2sp', hk: 'hk2s' } };
  const config = configs[name[script][variant]];
  if (config === undefined) throw new Error(`opencc-js has no ${name[script][variant]}.`);
  const { segmentation, conversionChain } = config;
  return {
    words: isGroup(segmentation) ? segmentation : [segmentation],
    stages: conversionChain,
    final: finalWords(script, variant, house),
  };
}

function isGroup(dictionaries: string | DictGroup | readonly unknown[]): dictionaries is DictGroup {
  return Array.isArray(dictionaries) && dictionaries.every((each) => typeof each === 'string');
}

function finalWords(script: Script, variant: Variant, house: HouseDictionary) {
  const words = new Map(house.keep.map((word) => [word, word]));
  for (const { from, [variant]: to } of house.terms)
    if (to !== null && script === 'zh-hant') words.set(from, to);
    else if (to !== null && !words.has(to)) words.set(to, from);
  return words;
}
