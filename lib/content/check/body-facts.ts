import type { Nodes, Root } from 'mdast';
import { languageOfFence } from '@/lib/markdown/code/fence';
import type { Excess } from '@/lib/markdown/excess';
import { readAttributes } from '@/lib/markdown/kramdown/attributes';
import { mathProblem } from '@/lib/markdown/render-math';
import { walk } from '@/lib/markdown/walk';
import { droppedOf, htmlFacts } from './html-facts';

/** A range of a file, as offsets. */
export type Range = {
  /** First UTF-16 unit. */
  start: number;
  /** The unit after the last. */
  end: number;
};

/** A picture in a body. */
export type ImageFact = Range & {
  /** Its address as written. */
  src: string;
  /** Its alternative text; empty when there is none. */
  alt: string;
  /** Whether it is written as HTML. */
  html: boolean;
};

/** A link in a body. */
export type LinkFact = Range & {
  /** Its address as written. */
  href: string;
};

/** A heading in a body. */
export type HeadingFact = Range & {
  /** 1 to 6. */
  depth: number;
};

/** Something of raw HTML, or an address, that does not reach the page. */
export type DroppedFact = Range & {
  /** It as written: `<iframe>`, `onclick`, `class="x"`, `href="javascript:…"`. */
  what: string;
};

/** Code in a body. */
export type CodeFact = Range & {
  /** Its language as written after the fence; null where there is none. */
  language: string | null;
};

/** A formula that cannot be read; its range begins where the mistake is. */
export type MathFact = Range & {
  /** What is wrong with it. */
  message: string;
};

/** What an attribute list says that means nothing here. */
export type AttributeFact = Range & {
  /** As written, one after the other. */
  unknown: string;
};

/** What the rules look at in a body. Offsets are in the file. */
export type BodyFacts = {
  /** Where it is too much to be parsed, which leaves nothing else to be known; or null. */
  excess: Excess | null;
  /** Pictures, in order. */
  images: ImageFact[];
  /** Links, in order; those of definitions too. */
  links: LinkFact[];
  /** Headings, in order. */
  headings: HeadingFact[];
  /** Runs of text that readers read as text. */
  prose: Range[];
  /** Code, in blocks and in lines. */
  code: CodeFact[];
  /** What is dropped. */
  dropped: DroppedFact[];
  /** Liquid that means nothing here. */
  liquid: Range[];
  /** Formulas that cannot be read. */
  math: MathFact[];
  /** Attribute lists that are not understood in full. */
  attributes: AttributeFact[];
};

/** What is known of a body in which there is nothing. */
export const noFacts: BodyFacts = {
  excess: null,
  images: [],
  links: [],
  headings: [],
  prose: [],
  code: [],
  dropped: [],
  liquid: [],
  math: [],
  attributes: [],
};

/**
 * The facts of a body that is too much to be parsed.
 * @param excess with its offset in the file
 */
export function factsOfExcess(excess: Excess): BodyFacts {
  return { ...noFacts, excess };
}

/**
 * Collects the facts of a body.
 * @param tree the body as parsed, before any step of the pipeline
 */
export function collectFacts(tree: Root): BodyFacts {
  const facts = structuredClone(noFacts);
  facts.liquid = (tree.data?.liquid ?? []).map(({ start, end }) => ({ start, end }));
  const definitions = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  });
  walk(tree, (node) => {
    addFact(facts, node, rangeOf(node), definitions);
  });
  return facts;
}

function rangeOf({ position }: Nodes): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

function addFact(
  facts: BodyFacts,
  node: Nodes,
  range: Range,
  definitions: ReadonlyMap<string, string>,
): void {
  switch (node.type) {
    case 'image':
      facts.images.push({ ...range, src: node.url, alt: node.alt ?? '', html: false });
      break;
    case 'imageReference': {
      const src = definitions.get(node.identifier);
      if (src !== undefined) facts.images.push({ ...range, src, alt: node.alt ?? '', html: false });
      break;
    }
    case 'link':
      addLink(facts, range, node.url);
      break;
    case 'linkReference': {
      const href = definitions.get(node.identifier);
      if (href !== undefined) addLink(facts, range, href);
      break;
    }
    case 'heading':
      facts.headings.push({ ...range, depth: node.depth });
      break;
    case 'text':
      facts.prose.push(range);
      break;
    case 'code':
      facts.code.push({ ...range, language: languageOfFence(node) });
      break;
    case 'inlineCode':
      facts.code.push({ ...range, language: null });
      break;
    case 'math':
    case 'inlineMath': {
      const problem = mathProblem(node.value, node.type === 'math');
      if (problem)
        facts.math.push({
          ...range,
          start: range.start + '$$'.length + problem.at,
          message: problem.message,
        });
      break;
    }
    case 'attributeList': {
      const unknown = readAttributes(node.value).unknown.join(' ');
      if (unknown) facts.attributes.push({ ...range, unknown });
      break;
    }
    case 'html': {
      const found = htmlFacts(node.value, range.start);
      facts.images.push(...found.images);
      facts.links.push(...found.links);
      facts.dropped.push(...found.dropped);
      break;
    }
    default:
  }
}

function addLink(facts: BodyFacts, range: Range, href: string): void {
  facts.links.push({ ...range, href });
  const link = { type: 'element' as const, tagName: 'a', properties: { href }, children: [] };
  facts.dropped.push(...droppedOf(link).map((what) => ({ ...range, what })));
}
