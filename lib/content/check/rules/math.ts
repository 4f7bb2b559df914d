import { findingAt, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/** Formulas can be set. */
export const math: Rule = {
  id: 'math',
  level: 'error',
  about: { zh: '公式（$$…$$）的 LaTeX 写法正确', en: 'the LaTeX of formulas ($$…$$) can be read' },
  check: ({ files }) =>
    files.flatMap((document) => [
      ...unclosed(document),
      ...document
        .facts()
        .math.map(({ offset, message }) =>
          findingAt(
            document,
            offset,
            `公式写错了：${message}。请改正；不是公式的 $$，写成 \\$\\$。`,
            `this formula cannot be read: ${message}. Mend it; write $$ that begins no formula as \\$\\$.`,
          ),
        ),
    ]),
};

/** Two dollars that are text: the formula has no end, or nothing was meant to be one. */
function unclosed(document: DocumentFile): RuleFinding[] {
  if (!document.text.includes('$$')) return [];
  return document.facts().prose.flatMap(({ start, end }) => {
    const at = document.text.slice(start, end).search(/(?<!\\)\$\$/u);
    if (at < 0) return [];
    return findingAt(
      document,
      start + at,
      '$$ 开始的公式没有结束。请在末尾补上 $$；不是公式的，写成 \\$\\$。',
      'the formula that $$ begins has no end. Close it with $$; write $$ that begins no formula as \\$\\$.',
    );
  });
}
