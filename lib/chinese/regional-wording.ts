import { Converter } from 'opencc-js/t2cn';

/** Loaded with the first search: 40 ms. */
let toMainland: ((text: string) => string) | undefined;

/**
 * Puts words as they are said in Taiwan in the words of the mainland, by OpenCC: 輝達 → 英伟达,
 * 人工智慧 → 人工智能.
 * @param text in either script
 */
export function mainlandWording(text: string): string {
  toMainland ??= Converter({ from: 'twp', to: 'cn' });
  return toMainland(text);
}
