import { isNoMark } from './losses/signs';
import { firstMarkdownIn, isPlainSign } from './stray/markdown-in-html';
import { isClass } from './stray/notes';
import { strayInText } from './stray/stray-facts';
import { isSung } from './stray/sung';

/**
 * Marks of Markdown and HTML that hold something. What may stand between is bounded, as nobody can wait
 * for what is looked for from each sign.
 */
const MARKUP =
  /(?<!\*)(?<sign>\*\*)(?![\s、，。；*])(?<strong>[^*\n]{1,200})\*\*(?!\*)|(?<tilde>~~)(?<deleted>[^~\s][^~\n]{0,200})~~|==(?<marked>[^=\s][^=\n]{0,200})==|!?\[[^[\]\n]{1,200}\]\((?:https?:|\/|#)[^)\s]{0,500}\)|\[\^(?<note>[^\]\s]{1,60})\]|<!--|<(?<slash>\/?)(?<name>a|abbr|b|big|blockquote|br|center|cite|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|r[bpt]|ruby|s|small|span|strike|strong|su[bp]|summary|tt|u|ul)(?:\s[^<>]{0,300})?\/?>|&(?:amp|[gl]t|quot|nbsp|e[mn]sp|copy|hellip|[mn]dash|[lr][ds]quo|#\d{1,7});|`[^`\n]{1,200}`|\$\$[^$\n]{1,200}\$\$|^#{1,6}[ \t]/giu;

/** Signs that Markdown may read in a line: parsing costs a hundred times as much as looking for them. */
const READABLE =
  /\*[^*]+\*|_[^_]+_|`[^`]+`|\$\$|\\[!-/:-@[-`{-~]|<(?:https?:|[\w.+-]+@)|\][([]|\^\[|\{:|%%|^[ \t]*(?:#|>|\||`{3}|~{3})/mu;

/** The first mark in a text that is shown as it is; null for none. Masks (李**、王**) and comparisons are none. */
export function markupIn(text: string): string | null {
  return (
    plainMarkIn(text) ??
    strayInText(text) ??
    (READABLE.test(text) ? firstMarkdownIn(text, isPlainSign) : null)
  );
}

/** The first of the marks that are told of wherever they stand. */
function plainMarkIn(text: string): string | null {
  const found = [...text.matchAll(MARKUP)].find(({ 0: all, index, groups = {} }) => {
    const { sign, strong, tilde, deleted, marked, note, slash, name = '' } = groups;
    const before = text.slice(0, index);
    const after = text.slice(index + all.length);
    if (note !== undefined) return !isClass(note);
    // a<b>c compares.
    if (slash === '' && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))
      return /[\s=]|^<br/u.test(all) || after.includes(`</${name}`);
    if (marked !== undefined)
      return !/^\w/u.test(marked) || !(/[\w)\]]$/u.test(before) || /^\w/u.test(after));
    if (deleted !== undefined && isSung(before)) return false;
    const inside = strong ?? deleted;
    return inside === undefined || !isNoMark(sign ?? tilde ?? '', { before, inside, after });
  });
  return found?.[0].trim() ?? null;
}
