import type { Nodes } from 'mdast';
import { readAttributes } from '@/lib/markdown/kramdown/attributes';
import { mathProblem } from '@/lib/markdown/render-math';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { walk } from '@/lib/markdown/walk';
import { htmlFacts } from './html-facts';

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

/** What the rules look at in a body, found in one pass. Offsets are in the body. */
export type BodyFacts = {
  /** Pictures, in order. */
  images: ImageFact[];
  /** Links, in order; those of definitions too. */
  links: LinkFact[];
  /** Headings, in order. */
  headings: HeadingFact[];
  /** Runs of text that readers read as text. */
  prose: Range[];
  /** Code. */
  code: Range[];
  /** Liquid that means nothing here. */
  liquid: Range[];
  /** Formulas that cannot be read. */
  math: MathFact[];
  /** Attribute lists that are not understood in full. */
  attributes: AttributeFact[];
};

/**
 * Collects the facts of a body.
 * @param body Markdown without front matter
 */
export function collectFacts(body: string): BodyFacts {
  const facts: BodyFacts = {
    images: [],
    links: [],
    headings: [],
    prose: [],
    code: [],
    liquid: [],
    math: [],
    attributes: [],
  };
  const tree = parseMarkdown(body);
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
      facts.links.push({ ...range, href: node.url });
      break;
    case 'linkReference': {
      const href = definitions.get(node.identifier);
      if (href !== undefined) facts.links.push({ ...range, href });
      break;
    }
    case 'heading':
      facts.headings.push({ ...range, depth: node.depth });
      break;
    case 'text':
      facts.prose.push(range);
      break;
    case 'code':
    case 'inlineCode':
      facts.code.push(range);
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
      break;
    }
    default:
  }
}
