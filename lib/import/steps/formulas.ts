import { applyEdits, type Edit } from '@/lib/content/source/edit';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { tryMath } from '@/lib/markdown/render-math';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { walk } from '@/lib/markdown/walk';
import type { Step } from '../model';
import { about, lineAt } from '../note';

/** Formulas that KaTeX cannot set are shown as they are written; dollars that begin none are dollars. */
export const formulas: Step = {
  name: 'formulas',
  about: { zh: '公式', en: 'formulas' },
  run: (site, _, say) => ({
    ...site,
    documents: site.documents.map((document) => {
      if (!document.text.includes('$$')) return document;
      const { bodyStart } = findFrontMatter(document.text);
      const body = document.text.slice(bodyStart);
      const edits = editsOf(body);
      for (const { start, message } of edits)
        if (message !== null)
          say(
            about(
              'look',
              document.file,
              'math',
              `公式排不出来，照原样写成代码：${message}。`,
              `this formula cannot be set and is shown as code: ${message}.`,
              lineAt(document.text, bodyStart + start),
            ),
          );
      return { ...document, text: document.text.slice(0, bodyStart) + applyEdits(body, edits) };
    }),
  }),
};

/** An edit, and what is wrong with the formula that it takes the place of. */
type FormulaEdit = Edit & {
  /** What KaTeX says; null where no formula was meant. */
  message: string | null;
};

function editsOf(body: string): FormulaEdit[] {
  const edits: FormulaEdit[] = [];
  walk(parseMarkdown(body), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    const source = body.slice(start, end);
    if (node.type === 'text')
      for (const { index } of source.matchAll(/(?<!\\)\$\$/gu))
        edits.push({ start: start + index, end: start + index + 2, text: '\\$\\$', message: null });
    if (node.type !== 'math' && node.type !== 'inlineMath') return undefined;
    const isBlock = node.type === 'math';
    const math = tryMath(node.value.trim(), isBlock);
    if ('html' in math) return undefined;
    const { message } = math;
    const inline = source.replaceAll(DISPLAY_ONLY, String.raw`\$<side>{$<name>ed}`);
    const isMended = !isBlock && 'html' in tryMath(inline.replaceAll('$$', '').trim(), false);
    if (isMended) edits.push({ start, end, text: inline, message: null });
    else if (isBlock) edits.push({ start, end, text: fenced(source, body, start), message });
    else edits.push({ start, end, text: inCode(source), message });
    return undefined;
  });
  return edits;
}

/** MathJax sets these in a line too. */
const DISPLAY_ONLY = /\\(?<side>begin|end)\{(?<name>align|gather)\*?\}/gu;

/** A block of code in the place of a formula, dollars and all, in the same list or quote. */
function fenced(source: string, body: string, start: number): string {
  const before = /[^\n]*$/u.exec(body.slice(0, start))?.[0] ?? '';
  const lead = before.replaceAll(/[^\s>]/gu, ' ');
  return `\`\`\`latex\n${lead}${source}\n${lead}\`\`\``;
}

function inCode(source: string): string {
  const runs = (source.match(/`+/gu) ?? []).map(({ length }) => length);
  const ticks = '`'.repeat(Math.max(0, ...runs) + 1);
  return `${ticks} ${source.replaceAll(/\s*\n\s*/gu, ' ')} ${ticks}`;
}
