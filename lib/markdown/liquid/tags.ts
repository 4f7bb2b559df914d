/** A line's end inside Liquid: a paragraph and a block of code end it. */
const LINE_END = String.raw`\n(?![ \t\r>]*(?:\n|$|\x60{3}|~{3}))`;

/**
 * A tag or an output of Liquid (https://shopify.github.io/liquid/basics/introduction/), over several
 * lines too, as Jekyll's includes with many parameters are written. Outputs hold no braces, so that
 * `{{ "{{" }}` is left to be told of.
 */
const LIQUID = new RegExp(
  String.raw`\{%-?\s*(?<name>\w+)(?<rest>(?:[^\n]|${LINE_END})*?)-?%\}|\{\{(?:[^{}\n]|${LINE_END})*\}\}`,
  'gu',
);

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
  /** Text behind the name, trimmed; empty for an output. */
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
