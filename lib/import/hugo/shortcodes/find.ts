/** A shortcode in a body. Offsets are in the body. */
export type Shortcode = {
  /** Its name, e.g. `figure`. */
  name: string;
  /** Parameters by place. */
  args: readonly string[];
  /** Parameters by name. */
  params: Readonly<Record<string, string>>;
  /** First unit of the tag that opens. */
  start: number;
  /** The unit after the last, that of the closing tag where there is one. */
  end: number;
  /** Where what stands between them begins and ends; null where nothing closes it. */
  inner: { start: number; end: number } | null;
};

/** `{{< name … >}}`, `{{% name … %}}`, their ends, and those with a star that are text. Quotes may hold anything. */
const TAG =
  /\{\{(?<kind>[<%])\s*(?<shown>\/\*)?(?<inside>(?:"(?:\\.|[^"\\])*"|`[^`]*`|(?!\s*(?:\*\/)?\s*[>%]\}\}).)*?)\s*(?:\*\/)?\s*(?<self>\/)?[>%]\}\}/gsu;

const PARAMETER =
  /(?:(?<name>[\w-]+)\s*=\s*)?(?:"(?<double>(?:\\.|[^"\\])*)"|`(?<raw>[^`]*)`|(?<bare>[^\s"`]+))/gu;

/** A tag between stars, which is text and prints itself without them. */
export type Shown = {
  /** First unit. */
  start: number;
  /** The unit after the last. */
  end: number;
  /** What it prints. */
  text: string;
};

/** Finds the outermost shortcodes of a body, and those that are text. */
export function findShortcodes(body: string): { codes: Shortcode[]; shown: Shown[] } {
  const codes: Shortcode[] = [];
  const shown: Shown[] = [];
  const tags = [...body.matchAll(TAG)].flatMap(({ 0: source, index, groups = {} }) => {
    const end = index + source.length;
    if (groups.shown !== undefined) {
      shown.push({
        start: index,
        end,
        text: source.replace('/*', '').replace('*/', ''),
      });
      return [];
    }
    const inside = (groups.inside ?? '').trim();
    const closing = /^\/\s*(?<name>\S+)/u.exec(inside)?.groups?.name;
    const isWhole = groups.self !== undefined || inside.endsWith('/');
    return { index, end, inside: inside.replace(/\s*\/$/u, ''), closing, isWhole };
  });
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at];
    if (!tag || tag.closing !== undefined) continue;
    const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(tag.inside) ?? [];
    const close = tag.isWhole ? -1 : closingOf(tags, at, name);
    const closer = tags[close];
    codes.push({
      name,
      ...parametersOf(rest),
      start: tag.index,
      end: closer?.end ?? tag.end,
      inner: closer ? { start: tag.end, end: closer.index } : null,
    });
    if (closer) at = close;
  }
  return { codes, shown };
}

/** The tag that closes another, those of the same name between them left out. */
function closingOf(
  tags: readonly { closing: string | undefined; inside: string; isWhole: boolean }[],
  from: number,
  name: string,
): number {
  let depth = 0;
  for (const [at, { closing, inside, isWhole }] of tags.entries()) {
    if (at <= from) continue;
    if (closing === name && depth === 0) return at;
    if (closing === name) depth -= 1;
    else if (closing === undefined && !isWhole && inside.split(/\s/u)[0] === name) depth += 1;
  }
  return -1;
}

function parametersOf(text: string): Pick<Shortcode, 'args' | 'params'> {
  const args: string[] = [];
  const params: Record<string, string> = {};
  for (const { groups = {} } of text.matchAll(PARAMETER)) {
    const value = groups.double?.replaceAll(/\\(.)/gsu, '$1') ?? groups.raw ?? groups.bare ?? '';
    if (groups.name === undefined) args.push(value);
    else params[groups.name] = value;
  }
  return { args, params };
}
