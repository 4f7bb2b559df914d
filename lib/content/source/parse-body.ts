import type { Root } from 'mdast';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { readFrontMatter } from './front-matter';
import { findFrontMatter } from './front-matter-block';
import { findTitleHeading } from './title-heading';

/**
 * Parses the body of a source file as it is shown: without the heading that is the document's title,
 * which stands over it.
 * @param text the whole file
 * @param parse parses all of it, for whoever has done so already
 */
export function parseBody(text: string, parse = () => parseWholeBody(text)): Root {
  const body = parse();
  const heading = isUntitled(text) ? findTitleHeading(body)?.heading : undefined;
  if (heading) body.children.splice(body.children.indexOf(heading), 1);
  return body;
}

/** Whether the front matter of a file can be read and has no title; authors and categories have names. */
function isUntitled(text: string): boolean {
  const { yaml } = findFrontMatter(text);
  if (yaml === null || /^title[ \t]*:[ \t]*\S/mu.test(text.slice(yaml.start, yaml.end)))
    return false;
  const { raw } = readFrontMatter(text);
  return raw !== null && (raw.title ?? raw.name ?? null) === null;
}

/**
 * Parses all of the body of a source file. Every node has its position in the file: the front matter is
 * not cut off but blanked, and blank lines are nothing to Markdown.
 * @param text the whole file
 */
export function parseWholeBody(text: string): Root {
  const { bodyStart } = findFrontMatter(text);
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/gu, (unit) => ' '.repeat(unit.length));
  return parseMarkdown(blank + text.slice(bodyStart), hasDollars(text));
}

/** Whether a file says that there are formulas in it. */
function hasDollars(text: string): boolean {
  const { yaml } = findFrontMatter(text);
  return yaml !== null && /^math[ \t]*:[ \t]*true\b/mu.test(text.slice(yaml.start, yaml.end));
}
