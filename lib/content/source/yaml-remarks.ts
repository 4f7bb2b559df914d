import { isPair, isScalar, parseDocument, Scalar, visit, type Node, type Pair } from 'yaml';

/** A remark behind a value, on its line. Offsets are in the YAML. */
type Remarked = {
  /** Range of the value. */
  range: readonly [start: number, end: number];
  /** Name of the field that the value is of, or of the list that it is in; null for none. */
  name: string | null;
};

/** A line that holds `#` behind something. */
const SUSPECT = /^[^\S\n]*[^\s#][^\n]*\s#/mu;

/** Finds the values without quotes that a remark follows on the same line. */
export function remarkedValues(yaml: string): Remarked[] {
  if (!SUSPECT.test(yaml)) return [];
  const found: Remarked[] = [];
  visit(parseDocument(yaml, { prettyErrors: false, logLevel: 'error' }), {
    Scalar: (key, { type, range }, ancestors) => {
      if (key === 'key' || type !== Scalar.PLAIN || !range) return;
      const [start, end] = range;
      if (!/^[^\S\n]+#/u.test(yaml.slice(end))) return;
      found.push({ range: [start, end], name: nameOf(ancestors) });
    },
  });
  return found;
}

function nameOf(ancestors: readonly unknown[]): string | null {
  const pair = ancestors.findLast((node): node is Pair<Node> => isPair(node));
  return isScalar(pair?.key) ? String(pair.key.value) : null;
}
