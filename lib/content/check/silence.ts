import { HTML_COMMENT } from '@/lib/markdown/html-comment';
import type { Range } from '../body/range';

/** Reads the raw HTML of a body in order, and knows what of it is no text of the article in its language. */
export type Silence = {
  /** Whether what follows the last piece is silent. */
  isOn: () => boolean;
  /** The texts in a piece that are not. */
  textsIn: (piece: Range) => Range[];
};

/** Comments, and tags with their attributes. */
const MARKUP = new RegExp(
  String.raw`${HTML_COMMENT}|<\/(?<closing>[a-z][^\s/>]*)\s*>|<(?<opening>[a-z][^\s/>]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^>"']){0,2000})>`,
  'giu',
);

/** Elements that hold code, drawings, what other programs read, and the titles of works. */
const SILENT: ReadonlySet<string> = new Set([
  ...['code', 'pre', 'kbd', 'samp', 'var', 'script', 'style', 'template', 'svg', 'math', 'cite'],
  ...['rt', 'rp', 'iframe', 'object', 'audio', 'video', 'noscript', 'textarea'],
]);

const FOREIGN = /\blang\s*=\s*["']?(?!["']|zh\b)[a-z]/iu;

/**
 * Follows what raw HTML opens and closes. An element that nothing closes holds text.
 * @param file the whole file
 */
export function createSilence(file: string): Silence {
  /** The element that is silent, and how many of its name are open in it. */
  let open: { name: string; depth: number } | null = null;
  const enter = (name: string, attributes: string, end: number) => {
    if (open !== null) {
      if (open.name === name) open.depth += 1;
      return;
    }
    if (!SILENT.has(name) && !FOREIGN.test(attributes)) return;
    if (file.toLowerCase().includes(`</${name}`, end)) open = { name, depth: 1 };
  };
  const leave = (name: string) => {
    if (open?.name !== name) return;
    open.depth -= 1;
    if (open.depth === 0) open = null;
  };
  const textsIn = ({ start, end }: Range) => {
    const texts: Range[] = [];
    let at = start;
    const addUntil = (to: number) => {
      if (open === null && to > at) texts.push({ start: at, end: to });
    };
    for (const { index, 0: markup, groups } of file.slice(start, end).matchAll(MARKUP)) {
      const { closing, opening, attributes = '' } = groups ?? {};
      addUntil(start + index);
      at = start + index + markup.length;
      if (closing !== undefined) leave(closing.toLowerCase());
      if (opening !== undefined) enter(opening.toLowerCase(), attributes, at);
    }
    addUntil(end);
    return texts;
  };
  return { isOn: () => open !== null, textsIn };
}
