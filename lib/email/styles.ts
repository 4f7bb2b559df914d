import { darkPalette, lightPalette as palette } from '@/lib/palette';
import type { Locale } from '@/lib/site';

/** Faces that a reader's machine may have, with the forms of each script. */
const FACES: Readonly<Record<Locale, string>> = {
  'zh-hans': "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'",
  'zh-hant': "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC'",
};

const soft = `color:${palette['ink-soft']};`;

/** Inline styles of an e-mail, by what they are for: many clients read no style sheet. */
export type Styles = ReturnType<typeof stylesIn>;

/** Gives the styles of an e-mail in a script. */
export function stylesIn(locale: Locale) {
  const font = `font-family:-apple-system,${FACES[locale]},sans-serif;`;
  return {
    body: `margin:0;padding:0;background-color:${palette.paper};`,
    opening: 'display:none;max-height:0;overflow:hidden;',
    page: `width:100%;background-color:${palette.paper};`,
    column: 'width:100%;max-width:600px;',
    cell: `${font}padding:24px 20px;color:${palette.ink};font-size:16px;line-height:1.8;text-align:left;`,
    masthead: `${font}margin:0;color:${palette.ink};font-size:28px;line-height:1.4;font-weight:700;`,
    date: `${font}margin:4px 0 0;${soft}font-size:14px;line-height:1.7;`,
    article: `padding:24px 0 0;margin:24px 0 0;border-top:1px solid ${palette.rule};`,
    title: `${font}margin:0;color:${palette.ink};font-size:20px;line-height:1.45;font-weight:700;word-break:break-word;`,
    titleLink: `color:${palette.ink};text-decoration:none;`,
    byline: `${font}margin:6px 0 0;${soft}font-size:14px;line-height:1.7;`,
    text: `${font}margin:12px 0 0;color:${palette.ink};font-size:16px;line-height:1.8;`,
    link: `color:${palette.accent};text-decoration:underline;`,
    foot: `${font}margin:24px 0 0;padding:16px 0 0;border-top:1px solid ${palette.rule};${soft}font-size:13px;line-height:1.7;`,
  } as const;
}

/** Names of the classes that an e-mail has for dark mode alone. */
export const darkClasses = {
  page: 'paper',
  text: 'ink',
  soft: 'soft',
  link: 'accent',
  line: 'line',
} as const;

/**
 * The one style block: clients that have a dark mode of their own and read style sheets take these
 * colours; an inline style gives way to `!important` only.
 */
export const darkStyles = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background-color:${darkPalette.paper}!important}
.ink{color:${darkPalette.ink}!important}
.soft{color:${darkPalette['ink-soft']}!important}
.accent{color:${darkPalette.accent}!important}
.line{border-color:${darkPalette.rule}!important}
}`;
