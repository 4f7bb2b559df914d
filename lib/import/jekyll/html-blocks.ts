import type { Body, BodyEdit, BodyStep } from '../bodies/body-step';

/**
 * HTML as kramdown reads it: an element ends at its end tag, where CommonMark reads HTML up to a blank line, and behind
 * it code in what is indented. What follows an element stands apart, and an element has no blank lines before what is
 * indented.
 */
export const htmlBlocks: BodyStep = {
  name: 'html-blocks',
  open: ({ engine }) => ({
    edits: (body) => (engine === 'jekyll' && BLOCK.test(body.text) ? editsOf(body) : []),
  }),
};

/** A tag that begins a line. */
const BLOCK = /^[ ]{0,3}<[a-z]/imu;

const INSIDE = String.raw`(?:"[^"]*"|'[^']*'|[^"'<>])*`;
const START = new RegExp(`<(?<name>[a-z][\\w-]*)\\b(?<inside>${INSIDE})>`, 'iuy');
const COMMENT = /<!--[\s\S]*?-->|<\/[a-z][\w-]*\s*>/iuy;

/** Elements with no end tag. */
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/** Elements in a line, in which kramdown reads Markdown (Kramdown::Parser::Html::Constants::HTML_SPAN_ELEMENTS). */
const SPAN =
  /^(?:a|abbr|acronym|b|big|bdo|button|cite|del|dfn|em|i|ins|label|mark|q|s|select|small|span|strong|strike|sub|sup|tt|u)$/iu;

/** Elements whose blank lines are shown. */
const VERBATIM = /<(?:pre|textarea|script|style|code)\b/iu;

/** Blank lines before what is indented so far that CommonMark reads code. */
const BEFORE_INDENTED = /\n(?:[ \t]*\r?\n)+(?=[ ]{4}|[ ]{0,3}\t)/gu;

function editsOf({ text, tree }: Body): BodyEdit[] {
  const edits: BodyEdit[] = [];
  let done = 0;
  for (const { type, position } of tree().children) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (type !== 'html' || start === undefined || end === undefined || start < done) continue;
    done = readBlock(text, start, end, edits);
  }
  return edits;
}

/** Reads elements and text by turns, up to the end of a block of CommonMark's, or of the element that it begins. */
function readBlock(text: string, start: number, end: number, edits: BodyEdit[]): number {
  let at = start;
  while (at < end) {
    at += matchAt(/\s*/uy, text, at)?.[0].length ?? 0;
    if (at >= end) break;
    const aside = matchAt(COMMENT, text, at);
    const tag = aside ? null : matchAt(START, text, at);
    if (aside) at += aside[0].length;
    else if (tag) {
      const next = readElement(text, at, tag, edits);
      if (next === null) return end;
      at = next;
    } else {
      if (at > start) edits.push(apart(text, at));
      at = nextTag(text, at, end);
    }
  }
  return at;
}

/** Reads an element up to its end; null where kramdown reads on by rules of its own. */
function readElement(
  text: string,
  start: number,
  { 0: tag, groups = {} }: RegExpExecArray,
  edits: BodyEdit[],
): number | null {
  const { name = '', inside = '' } = groups;
  const inner = start + tag.length;
  if (/\smarkdown\b/iu.test(inside)) return null;
  if (VOID.test(name) || inside.endsWith('/')) return inner;
  if (SPAN.test(name)) {
    const [line] = matchAt(/[ \t]*\r?\n(?=[^\r\n])/uy, text, inner) ?? [''];
    if (line !== '') edits.push({ start: inner, end: inner + line.length, text: '' });
    return null;
  }
  const end = endOf(name, text, inner);
  if (end === null) return null;
  const source = text.slice(start, end);
  if (!VERBATIM.test(source))
    for (const { 0: blank, index } of source.matchAll(BEFORE_INDENTED))
      edits.push({ start: start + index, end: start + index + blank.length, text: '\n' });
  return end;
}

/** The end of an element that may hold others of its name. */
function endOf(name: string, text: string, from: number): number | null {
  const tags = new RegExp(`<(?<close>/)?${name}\\b${INSIDE}>`, 'giu');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    depth += tag.groups?.close === undefined ? 1 : -1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return null;
}

/** The next line in a block that begins with a tag. */
function nextTag(text: string, from: number, end: number): number {
  const tag = /\n[ ]{0,3}(?=<[a-z!])/iu.exec(text.slice(from, end));
  return tag === null ? end : from + tag.index + tag[0].length;
}

/** Makes a block of its own of what follows. */
function apart(text: string, at: number): BodyEdit {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const isFirst = text.slice(line, at).trim() === '';
  return isFirst ? { start: line, end: line, text: '\n' } : { start: at, end: at, text: '\n\n' };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
