import type { Element, Properties } from 'hast';

/** Attributes that mean something by themselves. */
const KEPT = new Set([
  ...['href', 'src', 'poster', 'cite', 'alt', 'title', 'width', 'height', 'lang', 'dir'],
  'translate',
  ...['dateTime', 'colSpan', 'rowSpan', 'start', 'reversed', 'value', 'controls', 'open'],
]);

/** Attributes that are addresses. */
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);

/** Class of a column's alignment in a page; where there is no style sheet, a style says it. */
const ALIGNMENT = /^align-(?<side>left|center|right)$/u;

/**
 * The attributes of an element that mean something without our style sheet and script.
 * @param base URL that addresses are relative to
 */
export function portableAttributes(element: Element, base: string): Properties {
  const kept = Object.entries(element.properties).flatMap(([name, value]) => {
    if (!KEPT.has(name) && !isMath(element)) return [];
    if (name === 'className' || name === 'style') return [];
    if (!ADDRESSES.has(name) || typeof value !== 'string') return [[name, value]];
    return URL.canParse(value, base) ? [[name, new URL(value, base).href]] : [];
  });
  const side = alignment(element);
  return Object.fromEntries(side ? [...kept, ['style', `text-align:${side}`]] : kept) as Properties;
}

function alignment({ properties }: Element): string | undefined {
  return [properties.className]
    .flat()
    .map((name) => ALIGNMENT.exec(String(name))?.groups?.side)
    .find(Boolean);
}

/** MathML Core's elements: their attributes are of the formula. */
const MATH = /^(?:math|m[a-z]+|semantics)$/u;

/** HTML's own that begin like them. */
const NOT_MATH = new Set(['main', 'map', 'mark', 'menu', 'meta', 'meter']);

function isMath({ tagName }: Element): boolean {
  return MATH.test(tagName) && !NOT_MATH.has(tagName);
}
