import type { DictGroup } from 'opencc-js/core';
import type { HouseDictionary } from './house-dictionary';
import { MENDED, MENDED_CHARACTERS, type Pair } from './mended-words';
import { TAIWAN_GENERAL, TAIWAN_WORDS } from './taiwan-words';

/** A script of Chinese, as the addresses and attributes of the site have it. */
export type Script = 'zh-hant' | 'zh-hans';

/** Variant of Traditional script, in characters and words: Taiwan’s or Hong Kong’s. */
export type Variant = 'tw' | 'hk';

/** Dictionaries by which a text is cut and converted, in the order in which it happens. */
export type Dictionaries = {
  /** Words at whose bounds a text is cut, so that later stages do not read across them. */
  words: DictGroup;
  /** Replacements of each stage, the longest first; of two dictionaries of a stage the earlier one counts. */
  stages: readonly DictGroup[];
};

/**
 * Loads what a direction and a variant need, and no more: the words of Simplified script are 1.1 MB of source.
 * OpenCC’s own configurations are followed: `s2twp`, `s2hk`, `tw2sp`, `hk2s`.
 */
export async function loadDictionaries(script: Script, variant: Variant): Promise<Dictionaries> {
  const { configs } =
    script === 'zh-hant'
      ? await import('opencc-js/preset/cn2t')
      : await import('opencc-js/preset/t2cn');
  const name = { 'zh-hant': { tw: 's2twp', hk: 's2hk' }, 'zh-hans': { tw: 'tw2sp', hk: 'hk2s' } };
  const config = configs[name[script][variant]];
  if (config === undefined) throw new Error(`opencc-js has no ${name[script][variant]}.`);
  const { segmentation, conversionChain } = config;
  const words = (typeof segmentation === 'string' ? [segmentation] : segmentation) as DictGroup;
  if (script === 'zh-hans') return { words, stages: conversionChain };
  const [characters = [], ...others] = conversionChain;
  const general = variant === 'tw' ? TAIWAN_GENERAL : [];
  return {
    words: [MENDED, ...words],
    stages: [
      [MENDED, MENDED_CHARACTERS, ...characters],
      ...others.map((group) => [general, ...group]),
    ],
  };
}

/** Words that become exactly this: those of the house, then Taiwan's that OpenCC lacks. */
export function finalWords(
  script: Script,
  variant: Variant,
  house: HouseDictionary,
): ReadonlyMap<string, string> {
  const own = script === 'zh-hant' && variant === 'tw' ? TAIWAN_WORDS : [];
  const words = new Map([...own, ...house.keep.map((word): Pair => [word, word])]);
  for (const { from, [variant]: to } of house.terms)
    if (to !== null && script === 'zh-hant') words.set(from, to);
    else if (to !== null && !words.has(to)) words.set(to, from);
  return words;
}
