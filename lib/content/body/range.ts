import type { Nodes } from 'mdast';

/** A range of a file, as offsets. */
export type Range = {
  /** First UTF-16 unit. */
  start: number;
  /** The unit after the last. */
  end: number;
};

/** Gives the range in which a node was written; one that a step has made anew has none, and stands at 0. */
export function rangeOf({ position }: Pick<Nodes, 'position'>): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** Gives a node as it is written in its source. */
export function writtenAt(node: Pick<Nodes, 'position'>, source: string): string {
  const { start, end } = rangeOf(node);
  return source.slice(start, end);
}
