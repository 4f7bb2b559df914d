/**
 * The colours of app/styles/tokens.css and components/prose/code.css for what leaves the site and takes no style sheet
 * along: an article in WeChat, an e-mail. tests/palette.test.ts holds the two together.
 */

/** Colours of a light page, as `#rrggbb`, by the names of the tokens. */
export const lightPalette = {
  paper: '#fcfbf8',
  ink: '#22201d',
  'ink-soft': '#635d54',
  rule: '#e2ddd3',
  tint: '#f3f0e9',
  accent: '#9a2f1f',
  mark: '#fbe9a9',
} as const;

/** Colours of a dark page, by the same names. */
export const darkPalette = {
  paper: '#17181a',
  ink: '#d4d1ca',
  'ink-soft': '#9d988e',
  rule: '#34363a',
  accent: '#e0937f',
} as const;

/** Colours of code on a light page; a keyword has the accent. */
export const codePalette = {
  line: '#e8e1d2',
  comment: '#635d54',
  string: '#3a6127',
  constant: '#2a5687',
  function: '#74500b',
} as const;
