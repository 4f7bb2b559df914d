import { findExcess } from '@/lib/markdown/limits';
import { digest } from '../digest';
import { parseBody } from '../parse-body';
import { collectFacts, factsOfExcess, type BodyFacts } from './body-facts';
import { findFrontMatter } from './front-matter-block';

/** Keeps what was found out between checks: parsing Markdown is most of their work. */
export type Memory = {
  /** What was kept under a key, or undefined. */
  get: (key: string) => unknown;
  /** Keeps a value, which must survive JSON. */
  set: (key: string, value: unknown) => void;
};

/**
 * Collects the facts of a body once, when they are first asked for.
 * @param text the whole file
 * @param memory keeps them by the file's content
 */
export function lazyFacts(text: string, memory: Memory): () => BodyFacts {
  let facts: BodyFacts | undefined;
  return () => (facts ??= recall(text, memory));
}

/** Keeps the facts of a file whose body has been parsed for another purpose. */
export function keepFacts(text: string, facts: BodyFacts, memory: Memory): void {
  memory.set(keyOf(text), facts);
}

function recall(text: string, memory: Memory): BodyFacts {
  const known = memory.get(keyOf(text)) as BodyFacts | undefined;
  if (known) return known;
  const { bodyStart } = findFrontMatter(text);
  const excess = findExcess(text.slice(bodyStart));
  const facts = excess
    ? factsOfExcess({ ...excess, offset: bodyStart + excess.offset })
    : collectFacts(parseBody(text));
  keepFacts(text, facts, memory);
  return facts;
}

function keyOf(text: string): string {
  return `facts ${digest(text)}`;
}
