import type { Root } from 'hast';
import remarkFrontmatter from 'remark-frontmatter';
import { unified } from 'unified';
import { pipeline } from '@/lib/markdown/pipeline';
import { rehypeHighlight } from '@/lib/markdown/steps/highlight';
import { summarise, type Summary } from '../summary';

/** A body, and what it comes to. */
export type Rendered = {
  /** The body as HTML. */
  html: string;
  /** What lists show of it. */
  summary: Summary;
};

/** The front matter must be parsed to be left out; so lines are counted as an editor counts them. */
const processor = unified()
  .use([remarkFrontmatter, ...pipeline, rehypeHighlight])
  .freeze();

/**
 * Renders a source file.
 * @param text the whole file, with its front matter
 * @param source its path in the content folder, for messages
 */
export async function render(text: string, source: string): Promise<Rendered> {
  const file = { value: text, data: { rawDocumentData: { sourceFilePath: source } } };
  const tree = (await processor.run(processor.parse(file), file)) as Root;
  const html = String(processor.stringify(tree, file));
  return { html, summary: summarise(tree, html) };
}
