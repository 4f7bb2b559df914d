import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkDefinitionList from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { kramdown } from './kramdown/kramdown';
import { liquid } from './liquid/liquid';

/** One tilde is a range in Chinese (10~20元), two are a deletion. */
const tildes = { singleTilde: false };

/**
 * The Markdown that editors may write. The CJK companions change tokenizers that GFM installs, so
 * they follow it.
 */
export const syntax: PluggableList = [
  remarkParse,
  liquid,
  [remarkGfm, tildes],
  remarkCjkFriendly,
  [remarkCjkFriendlyGfmStrikethrough, tildes],
  remarkDefinitionList,
  kramdown,
];

const processor = unified().use(syntax).freeze();

/** Parses Markdown (without front matter); every node has its position. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown) as Root;
}
