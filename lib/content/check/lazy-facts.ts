import { createHash } from 'node:crypto';
import { collectFacts, type BodyFacts, type Range } from './body-facts';

/** Keeps what was found out between checks: parsing Markdown is most of their work. */
export type Memory = {
  /** What was kept under a key, or undefined. */
  get: (key: string) => unknown;
  /** Keeps a value, which must survive JSON. */
  set: (key: string, value: unknown) => void;
};

/**
 * Collects the facts of a body once, when they are first asked for, with offsets in the file.
 * @param bodyStart where the body begins
 * @param memory keeps them by the body's content: one that other code filled must be emptied first
 */
export function lazyFacts(text: string, bodyStart: number, memory: Memory): () => BodyFacts {
  let facts: BodyFacts | null = null;
  return () => (facts ??= shift(recall(text.slice(bodyStart), memory), bodyStart));
}

function recall(body: string, memory: Memory): BodyFacts {
  const key = `facts ${createHash('sha256').update(body).digest('hex')}`;
  const known = memory.get(key) as BodyFacts | undefined;
  if (known) return known;
  const facts = collectFacts(body);
  memory.set(key, facts);
  return facts;
}

function shift(
  { images, links, headings, prose, code, liquid, math, attributes }: BodyFacts,
  by: number,
): BodyFacts {
  const moved = <T extends Range>(ranges: readonly T[]) =>
    ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by }));
  return {
    images: moved(images),
    links: moved(links),
    headings: moved(headings),
    prose: moved(prose),
    code: moved(code),
    liquid: moved(liquid),
    math: moved(math),
    attributes: moved(attributes),
  };
}
