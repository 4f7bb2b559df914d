import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** A body that stops the renderer for no reason that another rule knows. */
export const bodyFailed: Rule = {
  id: 'body-failed',
  level: 'error',
  about: { zh: '正文可以排版', en: 'a body can be rendered' },
  check: ({ files }) =>
    files.flatMap((document) => {
      const { failure } = document.facts();
      if (!failure) return [];
      return findingAt(
        document,
        failure.offset,
        `正文无法排版（${failure.message}）。请逐段删减，找出是哪一段，改写它，并把它报告给网站的开发者。`,
        `the body cannot be rendered (${failure.message}). Take paragraphs away until it can, rewrite the one that stops it, and report it to the site's developers.`,
      );
    }),
};
