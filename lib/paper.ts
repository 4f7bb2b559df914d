/**
 * The colour of the page in both themes, for what a style sheet does not reach: a browser's bars and an
 * installed site's window. Keep in step with `--color-paper` (a unit test compares them).
 */
export const paper = { light: '#fcfbf8', dark: '#17181a' } as const;
