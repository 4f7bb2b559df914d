import type { HeadingFact } from '../../body/body-facts';
import { quote } from '../../source/problem';
import { findingAt, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';

/** Headings go down one level at a time. */
export const headingSkipped: Rule = {
  id: 'heading-skipped',
  level: 'warning',
  about: { zh: '标题逐级而下，不跳级', en: 'headings go down one level at a time' },
  check: ({ files }) => files.flatMap(skippedIn),
};

function skippedIn(document: DocumentFile): RuleFinding[] {
  const { headings } = document.facts();
  // The title is the h1 of the page: a body begins with ##, or with # where it is written so throughout.
  const top = headings[0]?.depth === 1 ? 0 : 1;
  let above = top;
  return headings.flatMap((heading) => {
    const level = Math.max(heading.depth, top + 1);
    const expected = above + 1;
    above = level;
    if (heading.depth <= top) return besideTitle(document, heading);
    if (level <= expected) return [];
    const [from, to] = ['#'.repeat(level), '#'.repeat(expected)];
    return findingAt(
      document,
      heading.start,
      `标题跳级：${from} 的上一级没有标题。请改为 ${to}。`,
      `a heading level is skipped: ${from} has no heading above it. Use ${to}.`,
    );
  });
}

/** A heading of the title's level in a body that begins with a lower one; perhaps nobody meant it. */
function besideTitle(document: DocumentFile, { start, end }: HeadingFact): RuleFinding {
  const written = document.text.slice(start, end);
  if (written.startsWith('#'))
    return findingAt(
      document,
      start,
      '# 是文章的标题，正文里的小标题从 ## 开始。请改为 ##。',
      '# is the title of the article, and headings in a body begin with ##. Use ##.',
    );
  const [text = ''] = written.split('\n', 1);
  return findingAt(
    document,
    start,
    `下一行的 === 把“${quote(text.trim())}”变成了与文章标题同级的标题。若是小标题，请写成 ## ${quote(text.trim())}；若要一条分隔线，请空一行，写 ---。`,
    `the === below makes of "${quote(text.trim())}" a heading of the title's level. For a heading write ## before it; for a line leave an empty line and write ---.`,
  );
}
