import { quote, refused, type Parsed } from '../problem';
import { parseText } from './text';

/** Words for a language that are no codes, by the codes that were meant. */
const MEANT: Readonly<Record<string, string>> = {
  cn: 'zh-CN',
  chinese: 'zh-CN',
  中文: 'zh-CN',
  简体中文: 'zh-CN',
  繁体中文: 'zh-Hant',
  繁體中文: 'zh-Hant',
  english: 'en',
  英文: 'en',
  英语: 'en',
};

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The code of a language that there is (BCP 47), such as `en` and `zh-Hant`. */
export function parseLanguage(value: unknown): Parsed<string> {
  const text = parseText(value);
  if (!text.ok || isLanguage(text.value)) return text;
  const plain = text.value.replaceAll('_', '-');
  const correction = isLanguage(plain) ? plain : MEANT[text.value.toLowerCase()];
  const remedy = correction ?? 'zh-CN、zh-Hant、en、ja';
  return refused(
    `没有 ${quote(text.value)} 这个语言的代码。请写成 ${remedy}${correction ? '' : ' 的样子'}；简体中文不必写。`,
    `there is no language with the code ${quote(text.value)}. Write ${correction ?? 'en, ja, zh-Hant or the like'}; simplified Chinese need not be said.`,
    correction === undefined ? {} : { correction },
  );
}

function isLanguage(code: string): boolean {
  try {
    return names.of(code) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
