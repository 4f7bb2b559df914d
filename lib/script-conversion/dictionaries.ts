import type { DictGroup } from 'opencc-js/core';
import type { HouseDictionary } from './house-dictionary';
import { MAINLAND_WORDS } from './mainland-words';
import { MENDED, MENDED_CHARACTERS, type Pair } from './mended-words';
import { TAIWAN_DAILY } from './taiwan-daily-words';
import { TAIWAN_GENERAL, TAIWAN_WORDS } from './taiwan-words';

/** A script of Chinese, as the addresses and attributes of the site have it. */
export type Script = 'zh-hant' | 'zh-hans';

/** Variant of Traditional script, in characters and words: Taiwan’s or Hong Kong’s. */
export type Variant = 'tw' | 'hk';

/** Dictionaries by which a text is cut and converted, in the order in which it happens. */
export type Dictionaries = {
  /** Words at whose bounds a text is cut, so that later stages do not read across them. */
  words: DictGroup;
  /** Those that are words wherever they stand, as they are made for such places; null where all are. */
  certain: ReadonlySet<string> | null;
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
  if (script === 'zh-hans') return { words, certain: null, stages: conversionChain };
  const [characters = [], ...others] = conversionChain;
  const general = variant === 'tw' ? TAIWAN_GENERAL : [];
  return {
    words: [MENDED, ...words],
    certain: new Set(MENDED.map(([word]) => word)),
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
  const taiwan = { 'zh-hant': [...TAIWAN_DAILY, ...TAIWAN_WORDS], 'zh-hans': MAINLAND_WORDS };
  const own = variant === 'tw' ? taiwan[script] : [];
  const words = new Map([...own, ...house.keep.map((word): Pair => [word, word])]);
  // Of two words of ours that have one form there, the first one is meant.
  const decided = new Set(house.keep);
  for (const { from, [variant]: to } of house.terms) {
    if (to === null) continue;
    if (script === 'zh-hant') words.set(from, to);
    else if (!decided.has(to)) words.set(to, from);
    decided.add(to);
  }
  return words;
}
