import { allowedElements } from '@/lib/markdown/sanitize-schema';
import { quoted, stray } from '../stray/stray';
import { emptyHeading } from './headings';
import type { Suspect } from './suspect';

/** A piece of raw HTML. */
export type Piece = {
  /** The piece as written. */
  value: string;
  /** Offset of its beginning in the file. */
  start: number;
};

/** Comments and tags; what is in a comment counts for nothing. */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(?<slash>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>/giu;

/** Elements that end without an end tag, or may. */
const UNCLOSED =
  /^(?:br|col|dd|dt|hr|img|input|li|p|rp|rt|source|t[dhr]|tbody|tfoot|thead|colgroup|track|wbr)$/u;

/** Elements that hide what follows, or show it as what it is not. */
const SWALLOWING = /^(?:audio|details|pre|video)$/u;

/** A heading of HTML in which there is nothing to be seen; a comment ends at its first `-->`, or there are many ways to read two. */
const EMPTY_HEADING =
  /<h(?<depth>[1-6])(?:\s[^<>]*)?>(?:\s|&nbsp;|<!--(?:(?!-->)[\s\S]){0,500}-->|<\/?(?:a|b|em|i|span|strong)(?:\s[^<>]*)?>)*<\/h\k<depth>\s*>/giu;

const CURLY = /=\s*[“”‘’][^“”‘’]*[“”‘’]/gu;

/** Elements that are begun and never closed, and values in quotes that HTML does not know. */
export function suspectElements(pieces: readonly Piece[]): Suspect[] {
  const open: { name: string; start: number }[] = [];
  const found: Suspect[] = [];
  for (const { value, start } of pieces) {
    for (const { 0: all, index } of value.matchAll(EMPTY_HEADING))
      found.push(emptyHeading(start + index, all.length));
    for (const { 0: all, index, groups = {} } of value.matchAll(TAG)) {
      const name = groups.name?.toLowerCase() ?? '';
      if (!Object.hasOwn(allowedElements, name)) continue;
      const { attributes = '' } = groups;
      if (groups.slash === '/') {
        const last = open.findLastIndex((each) => each.name === name);
        if (last >= 0) open.splice(last, 1);
        else if (!UNCLOSED.test(name)) found.push(closesNothing(start + index, all));
      } else if (!attributes.endsWith('/') && !UNCLOSED.test(name)) {
        open.push({ name, start: start + index });
      }
      if (attributes.search(CURLY) >= 0) found.push(curly(start + index, all));
    }
  }
  return [...found, ...open.map(({ name, start }) => openElement(name, start))];
}

function curly(start: number, tag: string): Suspect {
  const mended = tag.replaceAll(CURLY, (value) => value.replaceAll(/[“”‘’]/gu, '"'));
  return stray(
    start,
    tag.length,
    `${quoted(tag)} 的引号是全角的，会成为值的一部分。请用半角引号：${quoted(mended)}。`,
    `the quotes in ${quoted(tag)} are curly and become part of the value. Use straight ones: ${quoted(mended)}.`,
    mended,
  );
}

function closesNothing(start: number, tag: string): Suspect {
  return stray(
    start,
    tag.length,
    `${quoted(tag)} 前面没有开始的标签，不起作用，也不会显示。请补上开始的标签，或删去它。`,
    `no tag before ${quoted(tag)} opens what it closes: it has no effect and is not shown. Add the opening tag, or remove this one.`,
  );
}

function openElement(name: string, start: number): Suspect {
  const swallows = SWALLOWING.test(name);
  const found = stray(
    start,
    name.length + 1,
    `<${name}> 没有结束，${swallows ? '后面的文字都在它里面，不会照常显示' : '后面的文字也会照它的样子显示'}。请在该结束的地方写 </${name}>。`,
    `<${name}> does not end: ${swallows ? 'what follows is in it and is not shown as it should be' : 'what follows looks like it, too'}. Write </${name}> where it ends.`,
  );
  return { ...found, swallows };
}
