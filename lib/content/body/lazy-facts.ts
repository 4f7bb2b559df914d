import type { SourceFile } from '../source/source-file';
import type { Memory } from '../store/cache';
import type { BodyFacts } from './body-facts';
import { examineBody } from './examine-body';

/**
 * Collects the facts of a body once, when they are first asked for.
 * @param memory keeps them by the file's path and text
 */
export function lazyFacts(file: Pick<SourceFile, 'text' | 'key'>, memory: Memory): () => BodyFacts {
  let facts: BodyFacts | undefined;
  return () => (facts ??= recall(file, memory));
}

/** Keeps the facts of a file whose body has been rendered for another purpose. */
export function keepFacts(
  { key }: Pick<SourceFile, 'key'>,
  facts: BodyFacts,
  memory: Memory,
): void {
  memory.set(nameOf(key), facts);
}

function recall(file: Pick<SourceFile, 'text' | 'key'>, memory: Memory): BodyFacts {
  const { text, key } = file;
  const known = memory.get(nameOf(key)) as BodyFacts | undefined;
  if (known) return known;
  const { facts } = examineBody(text);
  keepFacts(file, facts, memory);
  return facts;
}

function nameOf(key: string): string {
  return `facts ${key}`;
}
