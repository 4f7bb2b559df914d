/** Where the reader's choice of theme is kept; shared by the first script of a page and the theme switch. */
export const THEME_KEY = 'theme';

/** What a reader may choose instead of following the system. */
export const themes = ['light', 'dark'] as const;

/** A chosen theme. */
export type Theme = (typeof themes)[number];

/** The first script of a page: it sets the chosen theme before anything is painted. */
export const themeScript = `try{const t=localStorage.getItem('${THEME_KEY}');if(${JSON.stringify(themes)}.includes(t))document.documentElement.dataset.theme=t}catch{}`;
