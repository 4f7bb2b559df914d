import { pinyin } from 'pinyin-pro';
import { slugify } from '@/lib/chinese/slug';

const HAN = /^\p{Script=Han}/u;

/** Characters of a slug that is made, at the most: longer ones are cut between two words. */
const LONGEST = 60;

/**
 * The slug that a title gives: Han as pinyin, a syllable a word, all else as it is written.
 * @param title e.g. `重庆的GLM-5`
 * @returns e.g. `chong-qing-de-glm-5`; empty where the title has neither letter nor digit
 */
export function slugOfTitle(title: string): string {
  const words = pinyin(title.normalize('NFKC'), {
    type: 'all',
    toneType: 'none',
    v: true,
    nonZh: 'consecutive',
  })
    .map(({ origin, pinyin: syllable }) =>
      HAN.test(origin) && /^[a-z]+$/u.test(syllable) ? syllable : origin,
    )
    .flatMap((part) => slugify(part).split('-'))
    // A dot at the end of a version is part of it, one alone is not.
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST && slug !== '') break;
    slug = longer;
  }
  return slug.slice(0, LONGEST).replace(/[-.+_]+$/u, '');
}
