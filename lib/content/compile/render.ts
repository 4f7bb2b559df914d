import type { Root } from 'hast';
import remarkFrontmatter from 'remark-frontmatter';
import { unified } from 'unified';
import { pipeline } from '@/lib/markdown/pipeline';
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
  .use([remarkFrontmatter, ...pipeline])
  .freeze();

/**
 * Renders a source file.
 * @param text the whole file, with its front matter
 * @param source its path in the content folder, for messages
 */
export function render(text: string, source: string): Rendered {
  const data: { rawDocumentData: object; more?: number } = {
    rawDocumentData: { sourceFilePath: source },
  };
  const file = { value: text, data };
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const html = String(processor.stringify(tree, file));
  return { html, summary: summarise(tree, html, data.more) };
}
