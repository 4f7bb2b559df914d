import { findLiquid, type LiquidTag } from './tags';

/**
 * Stand-ins are made of noncharacters, which are meant for processes' internal use
 * (https://www.unicode.org/faq/private_use.html#noncharacters): one that opens, then digits.
 */
const OPEN = 0xfdd0;
const DIGITS = 28;
const STAND_IN = /\uFDD0[\uFDD1-\uFDEC]+/gu;

/** A source whose Liquid Markdown does not see. */
export type Masked = {
  /** The source: every character where it was, each piece of Liquid a stand-in of its length. */
  text: string;
  /** Replaces the stand-ins in a piece of it. */
  unmask: (piece: string, replace: (tag: LiquidTag) => string) => string;
  /** The tags that have become marks of fences. */
  fences: readonly LiquidTag[];
};

/**
 * Hides Liquid from Markdown, to which its blanks, quotes and pipes would mean something. The two
 * blocks that Jekyll's blogs use become Markdown: `{% highlight %}` a fence; the tags of `{% raw %}`
 * blank lines where they stand alone.
 */
export function maskLiquid(source: string): Masked {
  const tags = findLiquid(source);
  const fenced = pairFences(source, tags);
  let text = '';
  let end = 0;
  tags.forEach((tag, index) => {
    text += source.slice(end, tag.start);
    if (fenced.has(tag)) text += fence(tag);
    else if (tag.silent && standsAlone(source, tag)) text += ' '.repeat(tag.source.length);
    else text += standIn(index, tag.source.length);
    end = tag.end;
  });
  return {
    fences: [...fenced],
    text: text + source.slice(end),
    unmask: (piece, replace) =>
      piece.replace(STAND_IN, (found) => {
        const tag = tags[readIndex(found)];
        return tag ? replace(tag) : found;
      }),
  };
}

/** The tags of `{% highlight %}` that stand on lines of their own. */
function pairFences(source: string, tags: readonly LiquidTag[]): ReadonlySet<LiquidTag> {
  const paired = new Set<LiquidTag>();
  let open: LiquidTag | null = null;
  for (const tag of tags) {
    if (!standsAlone(source, tag)) continue;
    if (tag.name === 'highlight') open = tag;
    if (tag.name !== 'endhighlight' || !open) continue;
    paired.add(open).add(tag);
    open = null;
  }
  return paired;
}

/** Tells whether nothing else is on the line but the marks of the quotation or list that it is in. */
function standsAlone(source: string, { start, end }: LiquidTag): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return (
    /^[\s>]*(?:[-+*]|\d+[.)])?\s*$/u.test(before) &&
    /^[^\S\n]*(?:\n|$)/u.test(source.slice(end, end + 9))
  );
}

/** A fence as long as its tag. `{%highlight x%}` has room for 14 marks, `{%endhighlight%}` for more. */
function fence({ source, name, rest }: LiquidTag): string {
  if (name !== 'highlight') return '~'.repeat(source.length);
  return '~'.repeat(14).padEnd(source.length - rest.length) + rest;
}

function standIn(index: number, length: number): string {
  let digits = '';
  for (let left = index; digits.length < length - 1; left = Math.floor(left / DIGITS))
    digits += String.fromCharCode(OPEN + 1 + (left % DIGITS));
  return String.fromCharCode(OPEN) + digits;
}

function readIndex(found: string): number {
  let index = 0;
  for (let at = found.length - 1; at > 0; at -= 1)
    index = index * DIGITS + found.charCodeAt(at) - OPEN - 1;
  return index;
}
