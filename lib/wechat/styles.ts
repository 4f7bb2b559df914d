import { codePalette, lightPalette as palette } from '@/lib/palette';

/** The text of WeChat's own articles: 17 px, in the reader's system font. */
const text = `margin:0 0 1.1em;font-size:17px;line-height:1.8;color:${palette.ink};`;
const heading = `font-weight:700;line-height:1.5;text-align:left;color:${palette.ink};`;
const small = `font-size:14px;line-height:1.7;color:${palette['ink-soft']};`;
const mono = 'font-family:Menlo,Consolas,monospace;';

/**
 * Inline styles of WeChat's articles, by what they are for. WeChat keeps no style sheet and no class.
 * It is read on phones: lines of code break and tables are as wide as the text, so that nothing scrolls.
 */
export const styles = {
  article: `font-size:17px;line-height:1.8;color:${palette.ink};overflow-wrap:break-word;`,
  p: text,
  lead: `${text}font-size:19px;`,
  small: `${text}${small}`,
  center: `${text}text-align:center;`,
  right: `${text}text-align:right;`,
  largeHeading: `${heading}margin:2em 0 0.8em;font-size:22px;`,
  heading: `${heading}margin:1.7em 0 0.6em;font-size:19px;`,
  smallHeading: `${heading}margin:1.5em 0 0.4em;font-size:17px;`,
  strong: 'font-weight:700;',
  em: 'font-style:normal;text-emphasis:filled dot;-webkit-text-emphasis:filled dot;text-emphasis-position:under right;-webkit-text-emphasis-position:under right;',
  latinEm: 'font-style:italic;',
  mark: `background-color:${palette.mark};color:${palette.ink};`,
  del: `color:${palette['ink-soft']};text-decoration:line-through;`,
  underline: 'text-decoration:underline;',
  sub: 'font-size:0.7em;line-height:0;vertical-align:sub;',
  sup: 'font-size:0.7em;line-height:0;vertical-align:super;',
  reference: `font-size:0.7em;line-height:0;vertical-align:super;color:${palette.accent};`,
  link: `color:${palette.accent};text-decoration:underline;`,
  rt: 'font-size:0.5em;',
  hr: `margin:2em 30%;border:0;border-top:1px solid ${palette.rule};`,
  quotation: `margin:1.6em 0;padding:0 0 0 1em;border-left:2px solid ${palette.rule};`,
  quotationSource: `${text}${small}text-align:right;`,
  list: 'margin:0 0 1.1em;padding-left:1.6em;',
  bullets: 'list-style-type:disc;',
  numbers: 'list-style-type:decimal;',
  tasks: 'list-style-type:none;',
  item: `margin:0.3em 0;font-size:17px;line-height:1.8;color:${palette.ink};`,
  definition: 'margin:0 0 0.6em;padding-left:2em;',
  block: 'margin:0 0 1.1em;',
  figure: 'margin:1.8em 0;text-align:center;',
  image: 'display:block;max-width:100%;height:auto;margin:0 auto;',
  caption: `${small}margin:0.7em 0 0;text-align:center;`,
  tableRegion: 'margin:1.6em 0;',
  table: `width:100%;border-collapse:collapse;font-size:15px;line-height:1.6;color:${palette.ink};`,
  headCell: `padding:0.5em 0.75em;border:1px solid ${palette.rule};background-color:${palette.tint};font-weight:700;`,
  cell: `padding:0.5em 0.75em;border:1px solid ${palette.rule};`,
  code: `${mono}padding:0.1em 0.35em;border-radius:4px;background-color:${palette.tint};font-size:0.875em;`,
  codeBlock: `margin:1.6em 0;padding:1em;border-radius:6px;background-color:${palette.tint};`,
  codeTitle: `${mono}${small}margin:0 0 0.6em;`,
  pre: `${mono}margin:0;font-size:14px;line-height:1.7;color:${palette.ink};white-space:pre-wrap;overflow-wrap:anywhere;`,
  codeText: mono,
  codeLine: `display:block;background-color:${codePalette.line};`,
  notes: `margin:3em 0 0;padding:1.2em 0 0;border-top:1px solid ${palette.rule};`,
  notesTitle: `${small}margin:0 0 0.6em;font-weight:700;`,
  note: `${small}margin:0 0 0.6em;word-break:break-all;`,
} as const;

/** Inline style of a callout of some colour. */
export function calloutStyle(colour: string): string {
  return `margin:1.8em 0;padding:0.8em 0;border-top:1px solid ${colour};border-bottom:1px solid ${palette.rule};`;
}

/** Inline style of a piece of code of some colour. */
export function colourStyle(colour: string): string {
  return `color:${colour};`;
}
