/** Signs of a pattern of characters, ^$|^\d+$, or of a variable of make, $(NAME), which no formula has. */
const PATTERN =
  /^\([A-Z_]+\)|^[^\w\\({[|+^-]|\[\^|\|\^|\\[bdsw](?![a-z])|[.\])][*+?](?:$|[\s|])|\(\?/iu;

/** LaTeX: no Chinese but in \text, and a sign of its own, or one letter; an amount is none. */
export function isFormula(latex: string): boolean {
  const bare = latex
    .replaceAll(/\\(?:text|mbox|mathrm)\{[^{}]*\}/gu, 'x')
    .replace(/^[\s>]+/u, '')
    .trim();
  if (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(bare) || bare === '') return false;
  if (PATTERN.test(bare)) return false;
  if (/^[a-z]$/iu.test(bare) || /\\[a-z]{2,}|[\^_]/iu.test(bare)) return true;
  return (
    /[a-z]/iu.test(bare) &&
    /[=+<>*]|[a-z)\d]\s*[-/]\s*[a-z(\d]/iu.test(bare) &&
    !/[a-z]{5,}/iu.test(bare)
  );
}
