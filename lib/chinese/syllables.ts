import { pinyin } from 'pinyin-pro';

const HAN = /^\p{Script=Han}/u;

/**
 * The pinyin of a title: one syllable a character, without tones, ü as v; whatever is not Han is
 * one `-` a run. Characters with several readings are read by their context.
 * @param text e.g. `重庆的GLM-5女人`
 * @returns e.g. `chong qing de - nv ren`
 */
export function toSyllables(text: string): string {
  const characters = pinyin(text, { type: 'all', toneType: 'none', v: true, nonZh: 'consecutive' });
  return characters
    .map(({ origin, pinyin: syllable }) =>
      HAN.test(origin) && /^[a-z]+$/u.test(syllable) ? syllable : '-',
    )
    .join(' ');
}
