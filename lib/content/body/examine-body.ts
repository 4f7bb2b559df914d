import type { Root as Tree } from 'hast';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { textBlocks, type TextBlock } from '@/lib/html/text';
import { findExcess } from '@/lib/markdown/limits';
import { pipeline, pipelineForFacts } from '@/lib/markdown/pipeline';
import { findFrontMatter } from '../source/front-matter-block';
import { parseBody } from '../source/parse-body';
import { noFacts, type BodyFacts } from './body-facts';
import { findLosses } from './losses/find-losses';
import { readSource } from './losses/read-source';
import { parsedFacts } from './parsed-facts';
import { renderedFacts } from './rendered-facts';
import { htmlBlocks } from './stray/html-blocks';
import { strayFacts } from './stray/stray-facts';
import { suspectFacts } from './suspects/suspect-facts';
import { printOf } from './text-print';

/** A body, parsed and rendered once for the gate and the compiler. */
export type Examined = {
  /** Facts of it, for the gate. */
  facts: BodyFacts;
  /** Tree of the body as it is shown, code still without colours; empty where it cannot be shown. */
  tree: Tree;
  /** Its text. */
  blocks: readonly TextBlock[];
  /** Offset in the file where the editor ends the excerpt, `<!--more-->`. */
  more?: number | undefined;
};

const showing = unified().use(pipeline).freeze();
const asking = unified().use(pipelineForFacts).freeze();

/** Settings that differ where a body is examined. */
type Examining = {
  /** Is given the Markdown before the pipeline changes it. */
  onParsed?: (body: Root) => void;
  /** Parses the whole body, for whoever has done so already; it is changed then. */
  parse?: (() => Root) | undefined;
  /** The steps. */
  processor?: { runSync: (typeof showing)['runSync'] };
};

/**
 * Collects the facts of a body that is not to be shown: the same as those of `examineBody`.
 * @param text the whole file, with its front matter
 * @param parse parses the whole body, for whoever has done so already; it is changed then
 */
export function factsOfBody(text: string, parse?: () => Root): BodyFacts {
  return examineBody(text, { parse, processor: asking }).facts;
}

/**
 * Parses and renders a body. Whatever the renderer throws or reports is a fact like the others, so
 * that the gate finds an error exactly where the compiler would stop.
 * @param text the whole file, with its front matter
 */
export function examineBody(
  text: string,
  { onParsed, parse, processor = showing }: Examining = {},
): Examined {
  const { bodyStart } = findFrontMatter(text);
  const excess = findExcess(text.slice(bodyStart));
  if (excess) {
    const offset = bodyStart + excess.offset;
    return { facts: { ...noFacts, excess: { ...excess, offset } }, ...nothing() };
  }
  let facts = noFacts;
  try {
    const body = parseBody(text, parse);
    facts = parsedFacts(body, text);
    const source = readSource(body, text, bodyStart);
    const html = htmlBlocks(body);
    const suspects = suspectFacts(body, text);
    onParsed?.(body);
    const file = new VFile({ value: text });
    const tree = processor.runSync(body, file) as Tree;
    const rendered = renderedFacts(tree, file, text, facts);
    const losses = findLosses(source, tree, text);
    const stray = strayFacts(tree, text, html);
    const blocks = textBlocks(tree);
    const print = printOf(blocks, bodyStart);
    return {
      facts: {
        ...facts,
        ...rendered,
        losses,
        stray,
        suspects,
        print,
      },
      tree,
      blocks,
      more: file.data.more as number | undefined,
    };
  } catch (error) {
    const failure = { offset: bodyStart, message: String(error) };
    return { facts: { ...facts, failure }, ...nothing() };
  }
}

function nothing(): Pick<Examined, 'tree' | 'blocks'> {
  return { tree: { type: 'root', children: [] }, blocks: [] };
}
