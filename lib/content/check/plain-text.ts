/**
 * Marks of Markdown and HTML that hold something: a mask (李**、王**), a comparison, a lone sign are none.
 * What may stand between is bounded, as nobody can wait for what is looked for from each sign.
 */
const MARKUP =
  /\*\*(?![\s、，。；])[^*\n]{1,200}\*\*|~~[^~\s][^~\n]{0,200}~~|==[^=\s][^=\n]{0,200}==|!?\[[^[\]\n]{1,200}\]\((?:https?:|\/|#)[^)\s]{0,500}\)|\[\^[^\]\s]{1,60}\]|<\/?(?:a|b|br|code|del|div|em|font|i|img|ins|mark|p|s|span|strong|su[bp]|u)(?:\s[^<>]{0,300})?\/?>|&(?:amp|[gl]t|quot|nbsp|e[mn]sp|copy|hellip|[mn]dash|[lr][ds]quo|#\d{1,7});|`[^`\n]{1,200}`|\$\$[^$\n]{1,200}\$\$|^#{1,6}[ \t]/iu;

/** The first mark in a text that is shown as it is; null for none. */
export function markupIn(text: string): string | null {
  return MARKUP.exec(text)?.[0].trim() ?? null;
}
