import type { Code, Nodes } from 'mdast';
import { languageOfFence } from '@/lib/markdown/code/fence';
import { findLanguage, isPlain } from '@/lib/markdown/code/languages';
import { rangeOf } from '../range';
import { quoted, stray, type Stray } from '../stray/stray';
import type { Suspect } from './suspect';

const FENCE = /^(?<marks>`{3,}|~{3,})/u;
const HAN = /\p{Script=Han}/gu;
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60“”‘’…—\d]/gu;
/** A line of Chinese prose, from its first character to the end of a sentence; and a long one. */
const SENTENCE =
  /^[ \t]*(?:\*\*)?[\p{Script=Han}“《「（][^\n]{4,}[。！？：][”」）]?(?:\*\*)?[ \t]*$/mu;
const LONG_SENTENCE =
  /^[ \t]*(?:\*\*)?[\p{Script=Han}“《「（][^\n]{9,}[。！？：][”」）]?(?:\*\*)?[ \t]*$/mu;
const HEADING = /^#{1,6}[ \t][^\n]*\p{Script=Han}/mu;
/** Code in which there may be prose: texts in quotes, comments, documents in a shell. */
const QUOTING = /"""|'''|\/\*|<!--|<<|`/u;

/** Code that is prose, and fences that do not end where they were meant to. */
export function suspectCode(node: Code, parent: Nodes | null, source: string): Suspect[] {
  const { start, end } = rangeOf(node);
  const written = source.slice(start, end);
  const marks = FENCE.exec(written)?.groups?.marks;
  if (marks !== undefined) return suspectFence(node, parent, written, marks);
  if (written.startsWith('{%')) return [];
  if (isRow(node.value, lineAbove(source, start))) return [rowAsCode(start, written)];
  return isProse(node.value) ? [indented(source, start, end, parent)] : [];
}

function lineAbove(source: string, at: number): string {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  return source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
}

/** Whether code begins as the rest of a table's row does, right below the table. */
function isRow(code: string, above: string): boolean {
  return /^[ \t>]*\|.*\|\s*$/u.test(above) && /^[^\n]*\|[ \t]*(?:\n|$)/u.test(code);
}

/** A row of a table that is indented. */
function rowAsCode(start: number, written: string): Stray {
  const first = written.search(/\S/u);
  return stray(
    start + first,
    written.length - first,
    `“${quoted(written)}”显示成代码：表格的行不缩进，一行也不分成两行。请接在上一行后面，或另起一行，以 | 开头。`,
    `"${quoted(written)}" is shown as code: rows of a table are not indented, and none is on two lines. Join it to the line above, or begin a row with |.`,
  );
}

/** Whether all lines begin as Chinese prose does, and most of them is Chinese. */
function isProse(code: string): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  const dense = code.replaceAll(/\s/gu, '');
  return (
    lines.every((line) => /^\s*(?:\*\*)?[\p{Script=Han}“‘《「『（【\d]/u.test(line)) &&
    (/[，。！？：；、…]/u.test(code) || (code.match(HAN)?.length ?? 0) >= 10) &&
    (code.match(CHINESE)?.length ?? 0) * 2 >= dense.length
  );
}

function indented(source: string, start: number, end: number, parent: Nodes | null): Stray {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lines = source.slice(lineStart, end);
  const first = lines.search(/[^\s>]/u);
  // A text that would begin a list, or another block, stays as it is until an editor has seen to it.
  const isAlone =
    parent?.type === 'root' &&
    /^(?: {4}| {0,3}\t)/u.test(lines) &&
    !/^[ \t]*(?:\d{1,9}[.)]|[-=]+[ \t]*$)/mu.test(lines);
  const found = stray(
    lineStart + first,
    end - lineStart - first,
    `“${quoted(lines)}”显示成代码：行首的四个空格或制表符在 Markdown 里是代码。请删去，段首缩进由网站安排。`,
    `"${quoted(lines)}" is shown as code: four spaces or a tab at the head of a line make code. Remove them: the site indents paragraphs.`,
  );
  const text = lines.replaceAll(/^[ \t]+/gmu, '');
  return isAlone ? { ...found, edit: { start: lineStart, end, text } } : found;
}

function suspectFence(node: Code, parent: Nodes | null, written: string, marks: string): Suspect[] {
  const { start } = rangeOf(node);
  const mark = marks.charAt(0);
  const more = `${mark === '`' ? '`' : '~'}{${String(marks.length)},}`;
  const isClosed = new RegExp(String.raw`\n[ \t>]*${more}[ \t]*$`, 'u').test(written);
  const isAgain = new RegExp(String.raw`\n {0,3}${more}[ \t]*[^\s\u0060]`, 'u').test(
    `\n${node.value}`,
  );
  const again = new RegExp(
    String.raw`\n(?<prefix>[ \t>]{0,12})(?<fence>${more})(?<gap>[ \t]*)(?<rest>[^\s\u0060][^\n\r]*)`,
    'u',
  ).exec(written);
  if (again && isAgain) {
    const { prefix = '', fence = '', gap = '', rest = '' } = again.groups ?? {};
    const at = again.index + 1 + prefix.length;
    const after = written.slice(at + fence.length);
    const swallows = !isClosed && holdsArticle(after);
    const eol = written.includes('\r\n') ? '\r\n' : '\n';
    const isText = parent?.type === 'root' && /^[\p{Script=Han}“《「（]/u.test(rest);
    const edit = {
      start: start + at,
      end: start + at + fence.length + gap.length,
      text: `${fence}${eol}${eol}`,
    };
    const mended = isText && { edit };
    return [{ ...closedWithText(start + at, `${fence}${gap}`, rest), ...mended, swallows }];
  }
  const swallows = !isClosed && holdsArticle(written);
  if (!isClosed) return [{ ...unclosed(start, marks, swallows), swallows }];
  return holdsForeign(node) ? [misplaced(start, marks)] : [];
}

/** Whether code goes on with what was meant to stand behind it. */
function holdsArticle(code: string): boolean {
  return HEADING.test(code) || SENTENCE.test(code);
}

/** Prose, or a heading with prose, in the code of a language: the end is missing, and another block’s was taken. */
function holdsForeign(node: Code): boolean {
  const language = languageOfFence(node);
  const { value } = node;
  if (!/\n[ \t]*\n/u.test(value) || QUOTING.test(value)) return false;
  const tail = value.slice(value.search(/\n[ \t]*\n/u));
  if (language === null) return HEADING.test(value) && LONG_SENTENCE.test(tail);
  return (
    !isPlain(language) &&
    !/^(?:md|mdx|markdown|tex|latex)$/iu.test(language) &&
    findLanguage(language) !== null &&
    LONG_SENTENCE.test(tail)
  );
}

function closedWithText(at: number, fence: string, rest: string): Stray {
  return stray(
    at,
    fence.length + rest.length,
    `“${quoted(fence + rest)}”没有结束代码：结束的 ${fence.trim()} 须独占一行，后面的正文会当成代码。请把文字移到下一段；这里要另起一段代码的，先在前面结束上一段。`,
    `"${quoted(fence + rest)}" does not end the code: the closing ${fence.trim()} stands on a line of its own, and what follows is read as code. Move the text below; where other code begins here, end the first before it.`,
  );
}

function unclosed(start: number, marks: string, swallows: boolean): Stray {
  return stray(
    start,
    marks.length,
    `${marks} 开始的代码没有结束${swallows ? '，后面的正文都成了代码' : ''}。请在代码之后用一行 ${marks} 结束。`,
    `the code that ${marks} begins does not end${swallows ? ', and all that follows is read as code' : ''}. Put a line ${marks} after it.`,
  );
}

function misplaced(start: number, marks: string): Stray {
  return stray(
    start,
    marks.length,
    `这段代码里有标题或正文，像是前面漏了结束的 ${marks}。请补上；本来就要原样显示的，语言写 text。`,
    `this code holds headings or prose, as if a closing ${marks} were missing. Add it; for what is to be shown as it is, write text as language.`,
  );
}
