import type { Nodes as HastNodes, Parents as HastParents, Element } from 'hast';
import type { Nodes as MdastNodes, Parents as MdastParents } from 'mdast';

/** Answer of a visitor that leaves out a node's children. */
export const SKIP = 'skip';

/**
 * Answer of a visitor: nothing, SKIP, or the index of the sibling to go on with where siblings were put in or taken
 * out.
 */
type Answer = typeof SKIP | number | undefined;

/**
 * Visits a node and all below it, parents first, in order. A walk of our own, as unist-util-visit
 * names each visitor for each node: ten times the cost of the walk itself (docs/performance.md).
 * @param visit may change the node, its children and its later siblings
 */
export function walk(
  node: MdastNodes,
  visit: (node: MdastNodes, parent: MdastParents | null, index: number) => Answer,
): void;
export function walk(
  node: HastNodes,
  visit: (node: HastNodes, parent: HastParents | null, index: number) => Answer,
): void;
export function walk(node: Node, visit: Visit): void {
  step(node, null, 0, visit);
}

/** Visits the elements of a tree of HTML, as `walk` does. */
export function walkElements(
  tree: HastNodes,
  visit: (element: Element, parent: HastParents | null, index: number) => Answer,
): void {
  walk(tree, (node, parent, index) =>
    node.type === 'element' ? visit(node, parent, index) : undefined,
  );
}

type Node = MdastNodes | HastNodes;
type Visit = (node: never, parent: never, index: number) => Answer;

function step(node: Node, parent: Node | null, index: number, visit: Visit): number {
  const answer = visit(node as never, parent as never, index);
  // Asked for by its value: whether a node has the property at all takes a tenth of the time of a walk.
  const children =
    answer === SKIP ? undefined : (node as Partial<MdastParents | HastParents>).children;
  if (children) {
    let at = 0;
    for (let child = children[at]; child; child = children[at]) at = step(child, node, at, visit);
  }
  return typeof answer === 'number' ? answer : index + 1;
}
