import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** Headings go down one level at a time. */
export const headingSkipped: Rule = {
  id: 'heading-skipped',
  level: 'warning',
  about: { zh: '标题逐级而下，不跳级', en: 'headings go down one level at a time' },
  check: ({ files }) =>
    files.flatMap((document) => {
      const { headings } = document.facts();
      // The title is the h1 of the page: a body begins with ##, or with # if it has any.
      const top = headings.some(({ depth }) => depth === 1) ? 0 : 1;
      return headings.flatMap(({ start, depth }, index) => {
        const expected = (headings[index - 1]?.depth ?? top) + 1;
        if (depth <= expected) return [];
        const [from, to] = ['#'.repeat(depth), '#'.repeat(expected)];
        return findingAt(
          document,
          start,
          `标题跳级：${from} 的上一级没有标题。请改为 ${to}。`,
          `a heading level is skipped: ${from} has no heading above it. Use ${to}.`,
        );
      });
    }),
};
