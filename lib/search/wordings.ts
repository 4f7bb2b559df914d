import { NO_HOUSE, type HouseDictionary } from '@/lib/script-conversion/house-dictionary';
import { site } from '@/lib/site';

/** Puts a text, in either script, in the words of the mainland: 輝達 → 英伟达, 人工智慧 → 人工智能. */
export type Wording = (text: string) => string;

/**
 * Loads the ways in which what a reader types may be worded here: by Taiwan’s words, and by those of the variant in
 * which the site is shown. 50 ms, with the first search.
 * @param house the newsroom’s own words, which its readers see
 */
export async function loadWordings(house: HouseDictionary = NO_HOUSE): Promise<Wording[]> {
  const { converterTo } = await import('@/lib/script-conversion/converter');
  const variants = [...new Set(['tw', site.traditional] as const)];
  const converters = await Promise.all(
    variants.map((variant) => converterTo(site.defaultLocale, { variant, house })),
  );
  return converters.map(({ text }) => text);
}
