import rehypeStringify from 'rehype-stringify';
import { unified, type PluggableList } from 'unified';
import { rehypeHighlight } from '@/lib/markdown/steps/highlight';
import { findFrontMatter } from '../source/front-matter-block';
import { positionAt } from '../source/position';
import { failuresOf, type BodyFacts } from './body-facts';
import { bodyRecord } from './body-record';
import { examineBody } from './examine-body';
import { makeTwin } from './make-twin';
import { plainText } from './plain-text';
import type { Twin, Rendering } from './rendering';
import { summarise, type Summary } from './summary';

/** A rendered body, and what it comes to. */
export type Rendered = Rendering & {
  /** Facts of it that lists show. */
  summary: Summary;
};

/** Steps that wait, and so are not in `pipeline`; and the writing. */
const processor = unified()
  .use([rehypeHighlight, [rehypeStringify, { allowDangerousHtml: true }]] satisfies PluggableList)
  .freeze();

/**
 * Renders a source file.
 * @param text the whole file, with its front matter
 * @param source its path in the content folder, for messages
 * @param onFacts is told what the gate asks about the body, so that it is rendered once for both
 * @throws {Error} naming file and line of what cannot be shown; the gate says so too
 */
export async function render(
  text: string,
  source: string,
  onFacts: (facts: BodyFacts) => void = () => undefined,
): Promise<Rendered> {
  let twin: Twin = [];
  const { facts, tree, blocks, more } = examineBody(text, {
    onParsed: (body) => {
      twin = makeTwin(body, text, findFrontMatter(text).bodyStart);
    },
  });
  onFacts(facts);
  const [failure] = failuresOf(facts);
  if (failure) {
    const { line, column } = positionAt(text, failure.offset);
    throw new Error(`${source}:${line}:${column} ${failure.message}`);
  }
  await processor.run(tree);
  const html = String(processor.stringify(tree));
  const summary = summarise({ tree, html, blocks, more });
  return { body: bodyRecord(tree, html), twin, plain: plainText(blocks), summary };
}
