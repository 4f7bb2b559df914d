import { tryMath } from '@/lib/markdown/render-math';
import { walk } from '@/lib/markdown/walk';
import { aboutPlace, type Body, type BodyEdit, type BodyStep } from '../bodies/body-step';
import { fencedAt, inCode } from '../markdown';
import type { Note } from '../note';

/** Formulas that KaTeX cannot set are shown as they are written; dollars that begin none are dollars. */
export const formulas: BodyStep = {
  name: 'formulas',
  open: () => ({ edits: (body) => (body.text.includes('$') ? editsOf(body) : []) }),
};

function editsOf(body: Body): BodyEdit[] {
  const { text, tree } = body;
  const edits: BodyEdit[] = [];
  walk(tree(), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    const source = text.slice(start, end);
    if (node.type === 'text')
      for (const { index } of source.matchAll(/(?<!\\)\$\$/gu))
        edits.push({ start: start + index, end: start + index + 2, text: '\\$\\$' });
    if (node.type !== 'math' && node.type !== 'inlineMath') return undefined;
    const isBlock = node.type === 'math';
    const math = tryMath(node.value.trim(), isBlock);
    if ('html' in math) return undefined;
    const inline = source.replaceAll(DISPLAY_ONLY, String.raw`\$<side>{$<name>ed}`);
    const isMended = !isBlock && 'html' in tryMath(inline.replaceAll('$$', '').trim(), false);
    const note = shownAsCode(body, start, math.message);
    if (isMended) edits.push({ start, end, text: inline });
    else if (isBlock)
      edits.push({ start, end, text: fencedAt(source, text, start, 'latex'), note });
    else edits.push({ start, end, text: inCode(source), note });
    return undefined;
  });
  return edits;
}

function shownAsCode(body: Body, offset: number, message: string): Note {
  return aboutPlace(
    body,
    offset,
    'look',
    'math',
    `公式排不出来，照原样写成代码：${message}。`,
    `this formula cannot be set and is shown as code: ${message}.`,
  );
}

/** MathJax sets these in a line too. */
const DISPLAY_ONLY = /\\(?<side>begin|end)\{(?<name>align|gather)\*?\}/gu;
