import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/**
 * Role of an element in the line that it stands in: part of it; a line of its own that stands outside of it, as what is
 * said above a character does; an object in it, with lines of its own; the end of one line and the beginning of
 * another; or a break in it.
 */
export type Role = 'inline' | 'aside' | 'object' | 'block' | 'break';

const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font'],
  ...[
    'i',
    'ins',
    'label',
    'mark',
    'nobr',
    'output',
    'q',
    'rb',
    'ruby',
    's',
    'slot',
    'small',
    'span',
  ],
  ...['strike', 'strong', 'sub', 'sup', 'time', 'tspan', 'tt', 'u', 'var', 'wbr'],
]);

const ASIDE: ReadonlySet<string> = new Set(['rp', 'rt', 'rtc']);

const OBJECTS: ReadonlySet<string> = new Set([
  ...[
    'audio',
    'button',
    'canvas',
    'code',
    'embed',
    'iframe',
    'img',
    'input',
    'kbd',
    'math',
    'meter',
  ],
  ...['object', 'picture', 'progress', 'samp', 'script', 'select', 'style', 'svg', 'template'],
  ...['textarea', 'video'],
]);

/** Elements whose text is no prose: code, what a reader types, what runs. Their attributes are prose. */
const MACHINE: ReadonlySet<string> = new Set([
  ...[
    'code',
    'iframe',
    'kbd',
    'noembed',
    'noframes',
    'plaintext',
    'pre',
    'samp',
    'script',
    'style',
  ],
  ...['textarea', 'xmp'],
]);

/** Classes of formulas, as this site and KaTeX have them. */
const FORMULAS: ReadonlySet<string> = new Set(['math', 'math-block', 'katex', 'katex-display']);

/** Names of the metadata that a page shows to those who list it. */
const READ_META =
  /^(?:description|keywords|author|application-name|(?:og|twitter):(?:title|description|site_name|image:alt)|article:(?:section|tag))$/iu;

/** Attributes that readers see or hear. */
const READ: ReadonlySet<string> = new Set([
  ...['abbr', 'alt', 'label', 'placeholder', 'summary', 'title'],
  ...['aria-braillelabel', 'aria-description', 'aria-label', 'aria-placeholder'],
  ...['aria-roledescription', 'aria-valuetext'],
]);

/** Tells the role of an element in its line; one that is not known ends it. */
export function roleOf({ tagName, attrs }: Element): Role {
  if (tagName === 'br') return 'break';
  // A reference to a note is no part of a word, as a reading above a character is none.
  if (ASIDE.has(tagName) || attrs.some(({ name }) => name === 'data-footnote-ref')) return 'aside';
  if (INLINE.has(tagName)) return 'inline';
  return OBJECTS.has(tagName) ? 'object' : 'block';
}

/** Whether an element is a formula, whose letters are signs. */
export function isFormula({ tagName, attrs }: Element): boolean {
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/u) ?? [];
  return tagName === 'math' || classes.some((name) => FORMULAS.has(name));
}

/** Whether an attribute of an element is for readers. */
export function isRead({ tagName, attrs }: Element, name: string): boolean {
  if (READ.has(name)) return true;
  const has = (wanted: string, values: RegExp) =>
    attrs.some((each) => each.name === wanted && values.test(each.value));
  if (tagName === 'input') return name === 'value' && has('type', /^(?:button|reset|submit)$/iu);
  if (tagName !== 'meta' || name !== 'content') return false;
  return has('name', READ_META) || has('property', READ_META);
}

/** Whether the text in an element is for machines. */
export function isMachine(tagName: string): boolean {
  return MACHINE.has(tagName);
}
