/**
 * Words as a text directive has them (https://wicg.github.io/scroll-to-text-fragment/#syntax): a hyphen, a comma and
 * an ampersand have a meaning there. Half a character, which a cut may leave, has none, and no address can hold it.
 */
export function encodeWords(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '').trim()).replaceAll('-', '%2D');
}
