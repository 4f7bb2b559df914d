import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quoted, stray, type Stray } from '../stray/stray';

/** What nobody sees: blanks, joiners, marks of order. */
const INVISIBLE = /[\s\p{Cf}\u00AD\u034F\u115F\u3164]/gu;
const PROSE = /[。；，、：:…]["”’」）*]*$|。/u;
/** The longest heading that dashes may underline, in Chinese characters; two of ASCII are one. */
const LONGEST = 40;

/** Headings without text, and paragraphs that a line of dashes made headings. */
export function suspectHeading(node: Heading, source: string): Stray[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = source.slice(start, end);
  const text = toString(node).replaceAll(INVISIBLE, '');
  if (text === '' && node.children.every(isText))
    return [
      stray(
        start,
        written.length,
        '标题里没有字。请写上标题，或删去这一行。',
        'this heading has no text. Write it, or remove the line.',
      ),
    ];
  return written.startsWith('#') ? [] : underlined(start, written, text);
}

function isText({ type }: Nodes): boolean {
  return ['text', 'strong', 'emphasis', 'html'].includes(type);
}

function underlined(start: number, written: string, text: string): Stray[] {
  const underline = /\n[ \t>]*(?<mark>-+|=+)[ \t]*$/u.exec(written);
  const { mark = '' } = underline?.groups ?? {};
  const isRule = mark.startsWith('-');
  if (!underline || !isProse(written.slice(0, underline.index), text, isRule)) return [];
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
        isAlone && { edit: { start: at + 1, end: at + 1, text: `${cr}\n` } }),
    },
  ];
}

function isProse(written: string, text: string, isRule: boolean): boolean {
  return (
    PROSE.test(text) ||
    (isRule && text.replaceAll(/[ -~]{2}/gu, '字').length > LONGEST) ||
    written.trim().includes('\n')
  );
}
