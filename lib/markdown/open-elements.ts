/** Elements that end without an end tag (https://html.spec.whatwg.org/#optional-tags, #void-elements). */
const UNCLOSED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|p|rp|rt|source|t[dhr]|tbody|tfoot|thead|track|wbr)$/u;

const TAG = /<(?<end>\/?)(?<name>[a-z][\w-]*)/giu;

/** Counts, line by line, the HTML elements that are open; an end tag closes its like only. */
export function countOpenElements(): (line: string) => number {
  const open = new Map<string, number>();
  let depth = 0;
  return (line) => {
    if (!line.includes('<')) return depth;
    for (const { groups = {} } of line.matchAll(TAG)) {
      const { end, name = '' } = groups;
      const tag = name.toLowerCase();
      const step = end === '' ? 1 : -1;
      const left = (open.get(tag) ?? 0) + step;
      if (left < 0 || UNCLOSED.test(tag)) continue;
      open.set(tag, left);
      depth += step;
    }
    return depth;
  };
}
