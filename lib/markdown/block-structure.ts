import type { Nodes, Root } from 'mdast';
import type { Extension } from 'micromark-util-types';
import { unified, type Processor } from 'unified';
import { syntax } from './syntax';
import { walk } from './walk';

/** A stretch of a text: the offset where it begins, and that where it ends. */
export type Span = readonly [from: number, to: number];

/** Contents of a body's blocks. */
export type BlockStructure = {
  /** Contents that are parsed by themselves: of a paragraph, a heading, a cell. */
  inline: Span[];
  /** Code and formulas, in which nothing is parsed. */
  code: Span[];
};

/** CommonMark's constructs within a line; without them a text is read once, from end to end. */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

const CODE: ReadonlySet<Nodes['type'] | 'math'> = new Set(['code', 'kramdownExtension', 'math']);

const processor = unified().use(syntax).use(blocksOnly).freeze();

/** Parses the blocks of Markdown, in the syntax of `parseMarkdown`, and nothing that is in them. */
export function parseBlocks(markdown: string): BlockStructure {
  const found: BlockStructure = { inline: [], code: [] };
  walk(processor.parse(markdown) as Root, (node) => {
    const span = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] as const;
    if (CODE.has(node.type)) found.code.push(span);
    else if ('children' in node && node.children.some(({ type }) => type === 'text'))
      found.inline.push(span);
    return undefined;
  });
  return found;
}

function blocksOnly(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  const blocks = (data.micromarkExtensions ?? []).map((each) => ({ ...each, text: {} }));
  data.micromarkExtensions = [...blocks, { disable: { null: INLINE } }];
}
