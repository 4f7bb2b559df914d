import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { withoutInvisible } from '@/lib/html/invisible';
import { HEADING_ID } from '@/lib/markdown/steps/attribute-lists';
import { rangeOf } from '../range';
import { contentsAsHeading } from '../stray/contents';
import { quoted, stray, type Stray } from '../stray/stray';

const PROSE = /[。；，、：:…]["”’」）*]*$|。/u;
/** Marks that no heading ends with, or holds: any other underlined text may be one. */
const SENTENCE = /[。；，、]["”’」）*]*$|。/u;
/** The longest heading that dashes may underline, and the longest with a comma. */
const LONGEST = 40;
const LONGEST_SENTENCE = 14;

/** Headings without text, and paragraphs that a line of dashes made headings. */
export function suspectHeading(node: Heading, parent: Nodes | null, source: string): Stray[] {
  const { start, end } = rangeOf(node);
  const written = source.slice(start, end);
  const text = textOf(node);
  if (text === '' && !HTML_SHOWN.test(written) && node.children.every(isEmpty))
    return [emptyHeading(start, written.length)];
  const contents = contentsAsHeading(source.indexOf('[', start), text);
  if (contents.length > 0) return contents;
  const isPlaced = parent?.type === 'root' && isHeaded(source.slice(end, end + AFTER), text);
  return written.startsWith('#') ? [] : underlined(start, written, text, isPlaced);
}

/** A heading in which there is nothing to be seen. */
export function emptyHeading(start: number, length: number): Stray {
  return stray(
    start,
    length,
    '标题里没有字。请写上标题，或删去这一行。',
    'this heading has no text. Write it, or remove the line.',
  );
}

/** Gives the text of a heading that readers see: without its id, comments and tags. */
function textOf(node: Heading): string {
  const children = node.children.filter(({ type }) => type !== 'attributeList');
  const text = toString(children, { includeHtml: false });
  return withoutInvisible(text.replace(HEADING_ID, '')).replaceAll(/\s/gu, '');
}

/** Elements that a heading shows without a text. */
const HTML_SHOWN = /<(?:img|svg|picture|video|audio|math)\b/iu;

function isEmpty({ type }: Nodes): boolean {
  return EMPTY.has(type);
}

/** Nodes of which nothing is seen where they hold no text. */
const EMPTY: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'html',
  'link',
  'linkReference',
  'attributeList',
]);

/** Number of characters that are looked at behind a heading. */
const AFTER = 200;

/** Whether what follows a line of dashes is a blank line and then something that the heading may be of. */
function isHeaded(after: string, text: string): boolean {
  return /^[ \t]*\r?\n[ \t]*\r?\n/u.test(after) ? after.trim() !== '' : /[？?]$/u.test(text);
}

function underlined(start: number, written: string, text: string, isPlaced: boolean): Stray[] {
  const underline = /\n[ \t>]*(?<mark>-+|=+)[ \t]*$/u.exec(written);
  const { mark = '' } = underline?.groups ?? {};
  const isRule = mark.startsWith('-');
  if (
    !underline ||
    !(isProse(written.slice(0, underline.index), text, isRule) || (isRule && !isPlaced))
  )
    return [];
  const at = start + underline.index;
  const isAlone = underline[0].startsWith(`\n${mark}`);
  const cr = written[underline.index - 1] === '\r' ? '\r' : '';
  return [
    {
      ...stray(
        start,
        written.trimEnd().length,
        `“${quoted(written.slice(0, underline.index))}”成了标题：紧接着的下一行是 ${mark.slice(0, 3)}。${isRule ? '要分隔线，请在它前面空一行' : '请删去那一行'}；真是标题的，写成 ## 标题。`,
        `"${quoted(written.slice(0, underline.index))}" is read as a heading, since the next line is ${mark.slice(0, 3)}. ${isRule ? 'For a rule, put a blank line before it' : 'Remove that line'}; write a heading as ## heading.`,
      ),
      ...(isRule &&
        mark.length >= 3 &&
        isAlone &&
        SENTENCE.test(text) && { edit: { start: at + 1, end: at + 1, text: `${cr}\n` } }),
    },
  ];
}

/** Measures a text in Chinese characters; two of ASCII are one. */
function widthOf(text: string): number {
  return text.replaceAll(/[ -~]{2}/gu, '字').length;
}

function isProse(written: string, text: string, isRule: boolean): boolean {
  return (
    PROSE.test(text) ||
    (isRule && widthOf(text) > (text.includes('，') ? LONGEST_SENTENCE : LONGEST)) ||
    written.trim().includes('\n')
  );
}
