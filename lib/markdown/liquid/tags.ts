/**
 * A tag or an output of Liquid on one line (https://shopify.github.io/liquid/basics/introduction/).
 * Outputs hold no braces, so that `{{ "{{" }}` is left to be told of.
 */
const LIQUID = /\{%-?\s*(?<name>\w+)(?<rest>[^\n]*?)-?%\}|\{\{[^{}\n]*\}\}/gu;

/** A piece of Liquid in a source. Offsets are UTF-16 units. */
export type LiquidTag = {
  /** First unit. */
  start: number;
  /** The unit after the last. */
  end: number;
  /** As written. */
  source: string;
  /** `include`, `raw`, …; null for an output, `{{ … }}`. */
  name: string | null;
  /** What follows the name, trimmed; empty for an output. */
  rest: string;
  /** One of `{% raw %}` and `{% endraw %}` that have each other: it says nothing itself. */
  silent: boolean;
};

/** Finds the Liquid of a source, in order; what stands between `{% raw %}` and `{% endraw %}` is text. */
export function findLiquid(source: string): LiquidTag[] {
  const all = [...source.matchAll(LIQUID)].map(toTag);
  const lastEnd = all.findLastIndex(({ name }) => name === 'endraw');
  let raw = false;
  return all.filter((tag, at) => {
    if (raw) {
      raw = tag.name !== 'endraw';
      tag.silent = !raw;
      return tag.silent;
    }
    raw = tag.name === 'raw' && at < lastEnd;
    tag.silent = raw;
    return true;
  });
}

function toTag({ index, 0: source, groups }: RegExpExecArray): LiquidTag {
  const { name = null, rest = '' } = groups ?? {};
  const end = index + source.length;
  return { start: index, end, source, name, rest: rest.trim(), silent: false };
}
