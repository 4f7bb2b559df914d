import type { Root } from 'mdast';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { findFrontMatter } from './check/front-matter-block';

/**
 * Parses the body of a source file. Every node has its position in the file: the front matter is
 * not cut off but blanked, and blank lines are nothing to Markdown.
 * @param text the whole file
 */
export function parseBody(text: string): Root {
  const { bodyStart } = findFrontMatter(text);
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/gu, (unit) => ' '.repeat(unit.length));
  return parseMarkdown(blank + text.slice(bodyStart));
}
