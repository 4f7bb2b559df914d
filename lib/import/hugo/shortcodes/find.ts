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
  /** Range of what stands between them; null where nothing closes it. */
  inner: { start: number; end: number } | null;
};

const PARAMETER =
  /(?:(?<name>[\w-]+)\s*=\s*)?(?:"(?<double>(?:\\.|[^"\\])*)"|`(?<raw>[^`]*)`|(?<bare>[^\s"`]+))/gu;

/** A tag between stars, which is text and prints itself without them. */
export type Shown = {
  /** First unit. */
  start: number;
  /** The unit after the last. */
  end: number;
  /** Text that it prints. */
  text: string;
};

/** Finds the outermost shortcodes of a body, and those that are text. */
export function findShortcodes(body: string): { codes: Shortcode[]; shown: Shown[] } {
  const { tags, shown } = tagsIn(body);
  const closers = closersOf(tags);
  const codes: Shortcode[] = [];
  let end = 0;
  for (const tag of tags) {
    if (tag.closing || tag.start < end) continue;
    const closer = closers.get(tag);
    end = closer?.end ?? tag.end;
    codes.push({
      name: tag.name,
      ...parametersOf(tag.rest),
      start: tag.start,
      end,
      inner: closer ? { start: tag.end, end: closer.start } : null,
    });
  }
  return { codes, shown };
}

/** `{{< name … >}}`, or its end. Offsets are in the body. */
type Tag = {
  name: string;
  /** Its parameters, as written. */
  rest: string;
  start: number;
  end: number;
  /** Whether it ends another. */
  closing: boolean;
  /** Whether it ends itself. */
  whole: boolean;
};

function tagsIn(body: string): { tags: Tag[]; shown: Shown[] } {
  const tags: Tag[] = [];
  const shown: Shown[] = [];
  const opening = /\{\{[<%]/gu;
  for (let found = opening.exec(body); found; found = opening.exec(body)) {
    const start = found.index;
    const comment = commentAt(body, start);
    const end = comment ?? endOfTag(body, start);
    if (end === null) continue;
    opening.lastIndex = end;
    const source = body.slice(start, end);
    if (comment === null) tags.push(tagOf(source, start));
    else shown.push({ start, end, text: source.replace('/*', '').replace('*/', '') });
  }
  return { tags, shown };
}

/** Finds the end of a tag between stars; null where none begins. */
function commentAt(body: string, start: number): number | null {
  COMMENT.lastIndex = start + 3;
  if (!COMMENT.test(body)) return null;
  const stars = body.indexOf('*/', COMMENT.lastIndex);
  COMMENT_END.lastIndex = stars + 2;
  return stars >= 0 && COMMENT_END.test(body) ? COMMENT_END.lastIndex : null;
}

const COMMENT = /\s*\/\*/uy;
const COMMENT_END = /\s*[>%]\}\}/uy;

/** A text between quotes, which may hold anything; a run of what says nothing; any other character. */
const PIECE = /"(?:\\.|[^"\\\n])*"|`[^`]*`|[^"`{>%]+|[\s\S]/uy;

/**
 * Finds the end of a tag; null where it has none: another begins first, or the text is over. Looks at nothing twice.
 */
function endOfTag(body: string, start: number): number | null {
  const end = body[start + 2] === '%' ? '%}}' : '>}}';
  PIECE.lastIndex = start + 3;
  for (let at = PIECE.lastIndex; PIECE.test(body); at = PIECE.lastIndex) {
    if (body.startsWith(end, at)) return at + end.length;
    if (body.startsWith('{{<', at) || body.startsWith('{{%', at)) return null;
  }
  return null;
}

function tagOf(source: string, start: number): Tag {
  const inside = source.slice(3, -3).trim();
  const [, slash, name = '', rest = ''] = /^(\/)?\s*([^\s/]\S*)?\s*([\s\S]*)$/u.exec(inside) ?? [];
  const plain = name.replace(/(?<=.)\/$/u, '');
  return {
    name: plain,
    rest: rest.replace(/\s*\/$/u, ''),
    ...{ start, end: start + source.length },
    closing: slash !== undefined,
    whole: inside.endsWith('/'),
  };
}

/** The tag that ends each: the nearest of its name that ends no other. */
function closersOf(tags: readonly Tag[]): Map<Tag, Tag> {
  const closers = new Map<Tag, Tag>();
  const open = new Map<string, Tag[]>();
  for (const tag of tags) {
    const waiting = open.get(tag.name) ?? [];
    if (tag.closing) {
      const opener = waiting.pop();
      if (opener) closers.set(opener, tag);
    } else if (!tag.whole) {
      waiting.push(tag);
      open.set(tag.name, waiting);
    }
  }
  return closers;
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
