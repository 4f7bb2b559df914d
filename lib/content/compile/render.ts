import type { Root } from 'hast';
import remarkFrontmatter from 'remark-frontmatter';
import { unified } from 'unified';
import { pipeline } from '@/lib/markdown/pipeline';
import { plainText, type PlainText } from '../plain-text';
import { summarise, type Summary } from '../summary';

/** A body, and what it comes to. */
export type Rendered = {
  /** The body as HTML. */
  html: string;
  /** What lists show of it. */
  summary: Summary;
  /** What it says, for the search. */
  plain: PlainText;
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
  const file = { value: text, data: { rawDocumentData: { sourceFilePath: source } } };
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const html = String(processor.stringify(tree, file));
  const plain = plainText(tree);
  return { html, plain, summary: summarise(tree, html, plain.text) };
}
