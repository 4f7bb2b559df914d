import type { Root } from 'hast';
import { unified } from 'unified';
import { findExcess } from '@/lib/markdown/limits';
import { pipeline } from '@/lib/markdown/pipeline';
import { rehypeHighlight } from '@/lib/markdown/steps/highlight';
import { collectFacts, type BodyFacts } from '../check/body-facts';
import { positionAt } from '../check/finding';
import { findFrontMatter } from '../check/front-matter-block';
import { parseBody } from '../parse-body';
import { plainText } from '../plain-text';
import { summarise, type Summary } from '../summary';
import { makeTwin } from './make-twin';
import type { Rendering } from './rendering';

/** A rendered body, and what it comes to. */
export type Rendered = Rendering & {
  /** What lists show of it. */
  summary: Summary;
};

const processor = unified()
  .use([...pipeline, rehypeHighlight])
  .freeze();

/**
 * Renders a source file.
 * @param text the whole file, with its front matter
 * @param source its path in the content folder, for messages
 * @param onFacts is told what the gate asks about the body, so that its Markdown is parsed once for both
 * @throws {Error} naming file and line of what cannot be shown; the gate says so too
 */
export async function render(
  text: string,
  source: string,
  onFacts: (facts: BodyFacts) => void = () => undefined,
): Promise<Rendered> {
  const { bodyStart } = findFrontMatter(text);
  const excess = findExcess(text.slice(bodyStart));
  if (excess) {
    const { line, column } = positionAt(text, bodyStart + excess.offset);
    throw new Error(`${source}:${line}:${column} ${excess.zh} / ${excess.en}`);
  }
  const data: { rawDocumentData: object; more?: number } = {
    rawDocumentData: { sourceFilePath: source },
  };
  const file = { value: text, data };
  const body = parseBody(text);
  onFacts(collectFacts(body));
  const twin = makeTwin(body, text, bodyStart);
  const tree = (await processor.run(body, file)) as Root;
  const html = String(processor.stringify(tree, file));
  const plain = plainText(tree);
  return { html, twin, plain, summary: summarise(tree, html, plain.text, data.more) };
}
