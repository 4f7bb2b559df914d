import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkDefinitionList from 'remark-definition-list';
import remarkParse from 'remark-parse';
import { unified, type PluggableList, type Processor } from 'unified';
import { dialects, dollarMath } from './dialects/dialects';
import { kramdown } from './kramdown/kramdown';
import { liquid } from './liquid/liquid';
import { autolink, autolinkFromMarkdown } from './micromark/autolink';
import { emphasis } from './micromark/emphasis';
import { html } from './micromark/html';
import { mark, markFromMarkdown } from './micromark/mark';

/**
 * CommonMark and GFM by their parts, as two of GFM's are not for Chinese: its bare URLs swallow the
 * sentence that follows (https://github.com/remarkjs/remark-gfm/issues/83; ours are `autolink`),
 * and its strikethrough fails beside full-width punctuation and takes one tilde, a range in
 * Chinese (10~20元), for a deletion.
 */
const micromarkExtensions = [
  gfmFootnote(),
  gfmTable(),
  gfmTaskListItem(),
  emphasis,
  gfmStrikethroughCjkFriendly({ singleTilde: false }),
  mark,
  autolink,
  html,
];

const fromMarkdownExtensions = [
  gfmFootnoteFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  markFromMarkdown,
  autolinkFromMarkdown,
];

/** The Markdown that editors may write. */
export const syntax: PluggableList = [
  remarkParse,
  liquid,
  remarkSyntax,
  remarkDefinitionList,
  kramdown,
  dialects,
];

const processor = unified().use(syntax).freeze();
const withDollars = unified()
  .use([...syntax, dollarMath])
  .freeze();

/**
 * Parses Markdown (without front matter); every node has its position.
 * @param hasDollars whether `$x$` is a formula
 */
export function parseMarkdown(markdown: string, hasDollars = false): Root {
  return (hasDollars ? withDollars : processor).parse(markdown) as Root;
}

function remarkSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(...micromarkExtensions);
  (data.fromMarkdownExtensions ??= []).push(...fromMarkdownExtensions);
}
