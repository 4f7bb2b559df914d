import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { sanitizeSchema } from '@/lib/markdown/sanitize-schema';
import type { Range } from '../range';

/**
 * Markup of a source, and the text that it may hide. A comment that nothing closes goes to the end; a declaration in
 * Chinese is none.
 */
const MARKUP =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|(?<unclosed>$)))|<!\[CDATA\[|<[!?][^>\p{Script=Han}]{0,200}>|<\/(?<closing>[a-z][^\s/>]*)\s*>|<(?<opening>[a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^>"']){0,2000}>/giu;

/** Elements that are left out with what they hold, though it is text for readers. */
const READABLE: ReadonlySet<string> = new Set(['select', 'textarea', 'title', 'xmp', 'plaintext']);

/** Elements whose content is shown by browsers that cannot play them, and by no other. */
export const PLAYERS: ReadonlySet<string> = new Set(['audio', 'video']);

/** Words and links that are meant for such a browser. */
const FALLBACK =
  /打不开|打不開|无法|無法|不能|播放|cannot|浏览器|瀏覽器|browser|支持|支援|support|下载|下載|download|<a\s/iu;

/** Element around a text that raw HTML has opened before it. */
export type Enclosure = {
  /** The element that is left out with what it holds. */
  within?: string;
  /**
   * Whether what it holds is no text of the article, whether or not it reaches the page: code, drawings,
   * what other programs show. An element that nothing closes is taken to hold text.
   */
  silent: boolean;
};

/** Text among raw HTML. */
export type HtmlText = Range &
  Enclosure & {
    /** The text as a reader reads it. */
    value: string;
    /** Whether it stands in a comment that nothing closes, or only the end of another. */
    comment: boolean;
  };

/** Reads the raw HTML of a body, piece by piece, in order. */
export type HtmlReader = {
  /** The text in a piece. */
  read: (html: string, start: number) => HtmlText[];
  /** Gives the enclosure of the text that follows the last piece. */
  enclosure: () => Enclosure;
};

/**
 * Creates the reader of a body, of which nothing has been read yet.
 * @param file the whole file
 */
export function createHtmlReader(file: string): HtmlReader {
  let open: Enclosure = { silent: false };
  const enter = (name: string, end: number) => {
    if (PLAYERS.has(name)) {
      const [inside = ''] = file.slice(end).split(new RegExp(`</${name}\\b`, 'iu'), 1);
      open = { within: name, silent: FALLBACK.test(inside) };
    }
    if (!sanitizeSchema.strip?.includes(name)) return;
    const isClosed = new RegExp(`</${name}\\b`, 'iu').test(file.slice(end));
    open = { within: name, silent: isClosed && !READABLE.has(name) };
  };
  const read: HtmlReader['read'] = (html, start) => {
    const texts: HtmlText[] = [];
    let at = 0;
    const addUntil = (end: number, comment = false) => {
      const value = decode(html.slice(at, end));
      if (value !== '')
        texts.push({ start: start + at, end: start + end, value, comment, ...open });
      at = end;
    };
    for (const { index, 0: markup, groups } of html.matchAll(MARKUP)) {
      const { unclosed, opening, closing } = groups ?? {};
      const end = index + markup.length;
      addUntil(index);
      // A comment in a comment: the first was to end before it.
      const inner = markup.startsWith('<!--') ? markup.lastIndexOf('<!--') : 0;
      if (unclosed !== undefined || inner > 0) addUntil(inner > 0 ? index + inner : end, true);
      at = end;
      if (closing !== undefined && closing.toLowerCase() === open.within) open = { silent: false };
      if (opening !== undefined && open.within === undefined)
        enter(opening.toLowerCase(), start + end);
    }
    addUntil(html.length);
    return texts;
  };
  return { read, enclosure: () => open };
}

/** Resolves references, some of which HTML knows without a semicolon. */
function decode(text: string): string {
  return text.includes('&')
    ? toString(fromHtml(text.replaceAll('<', '&lt;'), { fragment: true }))
    : text;
}
