import { slug } from 'github-slugger';
import type { Image, Paragraph, Text } from 'mdast';
import type { Extension as FromMarkdown, CompileContext } from 'mdast-util-from-markdown';
import type { Code, Construct, Event, Extension, State, Token } from 'micromark-util-types';
import { paths } from '@/lib/addresses/urls';
import { isLineEnd } from '../kramdown/construct';
import { charOf } from '../kramdown/extension-tag';

const [EXCLAMATION, OPEN, CLOSE, ROUND, COLON] = [33, 91, 93, 40, 58];
const LONGEST = 200;

/**
 * Text that is no name: a reference to a note, numbers, classes of characters, code, what stands for a table of
 * contents.
 */
const NO_NAME = /^(?:\s|\^|:|_?toc_?$|[\d\s,.，、-]*$)|[=$<>]|\s$|^\|/iu;

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp|heic|bmp)$/iu;

/** A link as it is written: what it leads to, and what is shown, which follows a bar. */
const LINK = /^(?<name>[^|#]*?)\\?(?:#(?<place>[^|]*?))?(?:\\?\|(?<words>.*))?$/u;

const SIZE = /^(?<width>\d{1,4})(?:x(?<height>\d{1,4}))?$/u;

/** A construct that reads `[[…]]`, or `![[…]]`. */
function construct(name: 'wikiLink' | 'wikiImage'): Construct {
  const isImage = name === 'wikiImage';
  return {
    name,
    ...(!isImage && { resolveAll: unlink }),
    tokenize(effects, ok, nok) {
      const { parser, previous } = this;
      const start = isImage ? '![[' : '[[';
      let read = '';
      const opening: State = (code) => {
        if (code !== start.charCodeAt(read.length)) return nok(code);
        read += charOf(code);
        effects.consume(code);
        if (read !== start) return opening;
        read = '';
        return inside;
      };
      const inside: State = (code) => {
        if (isLineEnd(code) || code === OPEN || read.length > LONGEST) return nok(code);
        effects.consume(code);
        if (code === CLOSE) return closing;
        read += charOf(code);
        return inside;
      };
      const closing: State = (code) => {
        if (code !== CLOSE) return nok(code);
        effects.consume(code);
        return end;
      };
      const end: State = (code) => {
        const isKnown = isImage
          ? PICTURE.test(nameIn(read))
          : !NO_NAME.test(read) &&
            !parser.defined.includes(read.trim().toLowerCase().toUpperCase());
        // What goes on is another link, or its definition.
        const goesOn = [ROUND, OPEN, CLOSE, COLON].some((sign) => sign === code);
        if (!isKnown || (goesOn && !isImage)) return nok(code);
        effects.exit(name);
        return ok(code);
      };
      return (code) => {
        // After another sign it is an array, a picture that is none, or a pair of brackets.
        if (!isImage && isOneOf(previous, /[\w![\\！]/u)) return nok(code);
        effects.enter(name);
        return opening(code);
      };
    },
  };
}

function isOneOf(code: Code, characters: RegExp): boolean {
  return code !== null && code >= 0 && characters.test(charOf(code));
}

function nameIn(written: string): string {
  return (written.split('|')[0] ?? '').replace(/\\$/u, '').trim();
}

/** Links do not hold links: within one they are their text. */
function unlink(events: Event[]): Event[] {
  let links = 0;
  for (const [edge, token] of events) {
    if (token.type === 'link') links += edge === 'enter' ? 1 : -1;
    else if (token.type === 'wikiLink' && links > 0) token.type = 'wikiLinkText';
  }
  return events;
}

/**
 * Links and pictures of Obsidian (https://help.obsidian.md/links): `[[文章|文字]]`, `[[文章#小节]]`, `![[图.png|说明|300]]`.
 * A link leads to the article that is called so (lib/content/library/by-file.ts).
 */
export const wikiSyntax: Extension = {
  text: { [EXCLAMATION]: construct('wikiImage'), [OPEN]: construct('wikiLink') },
};

/** Gives `link` and `image` nodes. */
export const wikiFromMarkdown: FromMarkdown = {
  enter: {
    wikiLink(token) {
      const { url, words, at } = readLink(sliceInside(this, token, 2));
      const children = [textAt(token, words, at)];
      this.enter({ type: 'link', url, title: null, children }, token);
    },
    wikiLinkText(token) {
      const { words, at } = readLink(sliceInside(this, token, 2));
      // What a link stands in holds text.
      const parent = this.stack.at(-1) as Paragraph;
      parent.children.push(textAt(token, words, at));
    },
    wikiImage(token) {
      this.enter(readImage(sliceInside(this, token, 3)), token);
    },
  },
  exit: { wikiLink: exit, wikiImage: exit },
};

function exit(this: CompileContext, token: Token): void {
  this.exit(token);
}

function sliceInside(context: CompileContext, token: Token, marks: number): string {
  return context.sliceSerialize(token).slice(marks, -2);
}

/** Makes the text of a link, at its place. */
function textAt({ start }: Token, value: string, at: number): Text {
  const point = (by: number) => ({
    line: start.line,
    column: start.column + 2 + by,
    offset: start.offset + 2 + by,
  });
  return { type: 'text', value, position: { start: point(at), end: point(at + value.length) } };
}

/** Reads a link: its address, its text, and the place of that in it. */
function readLink(written: string): { url: string; words: string; at: number } {
  const { name = '', place, words } = LINK.exec(written)?.groups ?? {};
  const heading = place?.slice(place.lastIndexOf('#') + 1).trim() ?? '';
  const id = heading.startsWith('^') ? heading.slice(1) : slug(heading);
  const file = name.trim().replace(/\.md$/iu, '');
  const url = `${file === '' ? '' : paths.file(file)}${id === '' ? '' : `#${encodeURIComponent(id)}`}`;
  if (words !== undefined && words.trim() !== '')
    return { url, words: words.trim(), at: written.length - words.trimStart().length };
  if (name.trim() === '') return { url, words: heading, at: written.lastIndexOf(heading) };
  const isBlock = heading === '' || heading.startsWith('^');
  return { url, words: isBlock ? file : `${file}：${heading}`, at: written.indexOf(file) };
}

function readImage(written: string): Image {
  const [, ...said] = written.split(/\\?\|/u).map((each) => each.trim());
  const size = said.map((each) => SIZE.exec(each)?.groups).find(Boolean);
  const alt = said.filter((each) => !SIZE.test(each)).join('，');
  return {
    ...{ type: 'image', url: nameIn(written), title: null, alt },
    ...(size && { data: { hProperties: { ...size } } }),
  };
}
