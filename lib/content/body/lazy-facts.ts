import type { SourceFile } from '../source/source-file';
import { valuesInMemory, type Values } from '../store/store';
import type { BodyFacts } from './body-facts';
import { factsOfBody } from './examine-body';

/** Results of earlier work on files. */
export type Memory = {
  /** Their fields, where nothing is wrong with them. */
  fields: Values;
  /** The facts of their bodies. */
  facts: Values;
};

/** A memory for one run. */
export function createMemory(): Memory {
  return { fields: valuesInMemory(), facts: valuesInMemory() };
}

/**
 * Collects the facts of a body once, when they are first asked for.
 * @param values keeps them
 */
export function lazyFacts(
  { source, key, text }: Pick<SourceFile, 'source' | 'key' | 'text'>,
  values: Values,
): () => BodyFacts {
  let facts: BodyFacts | undefined;
  const examine = () => {
    const examined = factsOfBody(text);
    values.put(source, key, examined);
    return examined;
  };
  return () => (facts ??= (values.get(source, key) as BodyFacts | undefined) ?? examine());
}
