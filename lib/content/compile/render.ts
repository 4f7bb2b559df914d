import type { Root } from 'hast';
import remarkFrontmatter from 'remark-frontmatter';
import { unified } from 'unified';
import { findExcess } from '@/lib/markdown/limits';
import { pipeline } from '@/lib/markdown/pipeline';
import { positionAt } from '../check/finding';
import { summarise, type Summary } from '../summary';
import { frontMatterBlock } from './stage';

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
 * @throws {Error} naming the file and the line, when the body is too much to be parsed
 */
export function render(text: string, source: string): Rendered {
  const bodyStart = frontMatterBlock(text).length;
  const excess = findExcess(text.slice(bodyStart));
  if (excess) {
    const { line, column } = positionAt(text, bodyStart + excess.offset);
    throw new Error(`${source}:${String(line)}:${String(column)} ${excess.zh} / ${excess.en}`);
  }
  const file = { value: text, data: { rawDocumentData: { sourceFilePath: source } } };
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const html = String(processor.stringify(tree, file));
  return { html, summary: summarise(tree, html) };
}
