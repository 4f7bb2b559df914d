/** Gives the words in the script of the page. */
export function inScript<T>(simplified: T, traditional: T): T {
  return document.documentElement.lang === 'zh-Hant' ? traditional : simplified;
}
