/** Folder of KaTeX's style sheet and fonts, from the root of the site. */
export const MATH_ASSETS = '/assets/katex';

/** KaTeX's style sheet. */
export const MATH_STYLES = `${MATH_ASSETS}/katex.css`;
