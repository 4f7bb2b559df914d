import { transliterate } from 'transliteration';
import { isMap } from '@/lib/content/source/forms/map';
import { textOf } from '../values';

/** Settings of the plug-in hexo-permalink-pinyin, which writes posts' addresses in Latin letters. */
export type PinyinSettings = {
  /** Text between words. */
  separator: string;
  /** Whether letters become small. */
  lowerCase: boolean;
  /** Addresses that stay as they are; null for none. */
  excluded: RegExp | null;
};

/** Reads the plug-in’s settings in `_config.yml`; null where it changes nothing. */
export function pinyinSettings({
  permalink_pinyin: own,
}: Readonly<Record<string, unknown>>): PinyinSettings | null {
  if (!isMap(own) || own.enable !== true) return null;
  return {
    separator: typeof own.separator === 'string' ? own.separator : '-',
    lowerCase: own.lowercase !== false,
    excluded: patternOf(textOf(own.exclude)),
  };
}

/** A pattern that Hexo could not read made no site. */
function patternOf(source: string): RegExp | null {
  try {
    return source === '' ? null : new RegExp(source);
  } catch {
    return null;
  }
}

/** The Han that transliteration 1.6 knows; it puts a blank around each. */
const HAN = /[\u4E00-\u9FA5]/u;

/** Han that transliteration 1.6 reads otherwise than 2.6, of the 6,763 of GB 2312. */
const READINGS: Readonly<Record<string, string>> = {
  ...{ 叶: 'Xie', 术: 'Zhu', 种: 'Chong', 癌: 'Yan', 触: 'Hong' },
};

/** Signs that transliteration 1.6 takes for nothing where 2.6 knows no letters for them: they separate no words. */
const SILENT = /[\u0080-\u009F\u00AD\u2000-\u21FF\u2400-\u24FF\u2600-\u27FF\u30FB\u30FC]/u;

/**
 * Writes an address as hexo-permalink-pinyin 1.1.0 does. It takes transliteration ^1.6.2; of that, 1.6.6 puts blanks
 * beside Han that 2.x does not (findings/transliteration-slugs-changed.sh).
 * @param address decoded, as Hexo itself makes it
 */
export function pinyinAddress(
  address: string,
  { separator, lowerCase, excluded }: PinyinSettings,
): string {
  // The plug-in is given the address without the slash at its head.
  if (excluded?.test(address.slice(1))) return address;
  const words = (text: string) => {
    const letters = [...text.replace(/(?<=\w)(?=[\u4E00-\u9FA5])/gu, ' ')].map(lettersOf).join('');
    return (lowerCase ? letters.toLowerCase() : letters).match(/[\da-z]+/giu) ?? [];
  };
  return address
    .split(/([/.])/u)
    .map((part) => (/^[/.]$/u.test(part) ? part : words(part).join(separator)))
    .join('');
}

function lettersOf(sign: string): string {
  if (HAN.test(sign)) return `${READINGS[sign] ?? transliterate(sign)} `;
  return transliterate(sign, { unknown: SILENT.test(sign) ? '' : ' ' });
}
