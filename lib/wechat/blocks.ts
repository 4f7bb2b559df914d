import type { Element, ElementContent } from 'hast';
import { classesOf, styled } from '@/lib/html/nodes';
import { codePalette, lightPalette } from '@/lib/palette';
import type { Context } from './conversion';
import { calloutStyle, styles } from './styles';

/** Blocks whose class says nothing: what WeChat has in their place, and its style. */
const blocks: Readonly<Record<string, readonly [tagName: string, style: string | null]>> = {
  blockquote: ['blockquote', styles.quotation],
  h2: ['h2', styles.largeHeading],
  h3: ['h3', styles.heading],
  h4: ['h4', styles.smallHeading],
  h5: ['h5', styles.smallHeading],
  h6: ['h6', styles.smallHeading],
  div: ['section', styles.block],
  details: ['section', styles.block],
  summary: ['p', styles.p + styles.strong],
  dl: ['section', styles.block],
  dt: ['p', styles.strong],
  dd: ['section', styles.definition],
  figure: ['section', styles.figure],
  figcaption: ['p', styles.caption],
  hr: ['hr', styles.hr],
  table: ['table', styles.table],
  caption: ['caption', styles.caption],
  thead: ['thead', null],
  tbody: ['tbody', null],
  tfoot: ['tfoot', null],
  tr: ['tr', null],
};

/** Classes that a paragraph may have, and the title of a callout. */
const paragraphs: Readonly<Record<string, string>> = {
  lead: styles.lead,
  small: styles.small,
  center: styles.center,
  right: styles.right,
  'quotation-source': styles.quotationSource,
  'callout-title': styles.p + styles.strong,
};

/** Colours of callouts, as components/prose/callouts.css has them. */
const callouts: Readonly<Record<string, string>> = {
  'callout-note': lightPalette['ink-soft'],
  'callout-tip': codePalette.string,
  'callout-important': lightPalette.ink,
  'callout-warning': codePalette.function,
  'callout-caution': lightPalette.accent,
};

/** Converts a block; null for what is none. */
export function convertBlock(element: Element, context: Context): ElementContent[] | null {
  const { tagName, properties } = element;
  const classes = classesOf(element);
  const children = () => context.inside(element.children);
  const pick = (styleOf: Readonly<Record<string, string>>) =>
    classes.flatMap((name) => styleOf[name] ?? [])[0];
  switch (tagName) {
    case 'p':
      return [styled('p', pick(paragraphs) ?? styles.p, children())];
    case 'details':
    case 'aside':
      if (!classes.includes('callout')) break;
      return [styled('section', calloutStyle(pick(callouts) ?? lightPalette.rule), children())];
    case 'section':
      return [styled('section', styles.tableRegion, children())];
    case 'th':
    case 'td': {
      const { colSpan, rowSpan } = properties;
      const style = (tagName === 'th' ? styles.headCell : styles.cell) + alignment(classes);
      return [styled(tagName, style, children(), { colSpan, rowSpan })];
    }
    default:
  }
  const [name, style] = blocks[tagName] ?? [];
  return name === undefined ? null : [styled(name, style ?? null, children())];
}

function alignment(classes: readonly string[]): string {
  if (classes.includes('align-right')) return 'text-align:right;';
  return classes.includes('align-center') ? 'text-align:center;' : 'text-align:left;';
}
