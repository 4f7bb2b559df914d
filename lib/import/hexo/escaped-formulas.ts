import { tryMath } from '@/lib/markdown/render-math';
import { walk } from '@/lib/markdown/walk';
import type { Body, BodyEdit, BodyStep } from '../bodies/body-step';
import type { SourceTree } from '../source/tree';

/** Renderers and filters that keep formulas from Markdown, as we do. */
const KEEPS =
  /"hexo-(?:renderer-(?:pandoc|kramdown|markdown-it[\w-]*|multi-markdown-it)|filter-(?:mathjax|katex)|math|katex)"/u;

/** Signs that somebody writes in a formula for Markdown to take away: `x\_1`, four backslashes, two before a bracket. */
const FOR_MARKDOWN = /\\[_*]|\\{4}|\\\\[{}]/u;

/** An escape of Markdown's. */
const ESCAPE = /\\([!-/:-@[-`{-~])/gu;

/**
 * Formulas are written as Markdown left them: in most sites of Hexo it takes the backslashes away before MathJax reads
 * them, and writers have doubled these. One without such signs stays: there the old site was wrong.
 */
export const escapedFormulas: BodyStep = {
  name: 'escaped-formulas',
  open: ({ tree }) => ({
    edits: keepsFormulas(tree)
      ? () => []
      : (body) => (body.text.includes('$') ? editsOf(body) : []),
  }),
};

function keepsFormulas(tree: SourceTree): boolean {
  return tree.has('package.json') && KEEPS.test(tree.read('package.json').toString());
}

function editsOf({ text, tree }: Body): BodyEdit[] {
  const edits: BodyEdit[] = [];
  walk(tree(), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    if ((node.type !== 'math' && node.type !== 'inlineMath') || !FOR_MARKDOWN.test(node.value))
      return undefined;
    const left = node.value.replaceAll(ESCAPE, '$1');
    if (!('html' in tryMath(left.trim(), node.type === 'math'))) return undefined;
    edits.push({ start, end, text: text.slice(start, end).replaceAll(ESCAPE, '$1') });
    return undefined;
  });
  return edits;
}
