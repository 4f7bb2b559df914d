/** A text in a template; `html` is not escaped, `markdown` is what stands in the shortcode, or is to be rendered. */
type Single = string | number | boolean | { html: string } | { markdown: string };

/** A value in a template. `range` goes through lists, and through what has names in the order of these. */
export type Value =
  Single | { list: readonly Value[] } | { named: Readonly<Record<string, string>> };

/** Something that a template does and nobody here knows. */
export class Unknown extends Error {}

/** Whether a value counts as one in `if`, `with`, `or` and `default`. */
export function isTrue(value: Value): boolean {
  if (typeof value === 'object' && ('list' in value || 'named' in value))
    return entriesOf(value).length > 0;
  return typeof value === 'object'
    ? textOf(value) !== ''
    : value !== '' && value !== 0 && value !== false;
}

/**
 * Calls a function of Hugo's templates (https://gohugo.io/functions/).
 * @throws {Unknown} when it is not known here
 */
export function call(name: string, args: readonly Value[]): Value {
  const found = FUNCTIONS.get(name);
  if (!found) throw new Unknown(name);
  return found(...args);
}

type Function = (...args: readonly Value[]) => Value;

/**
 * The members of a list, each with its number or its name.
 * @throws {Unknown} when it is none
 */
export function entriesOf(value: Value): (readonly [key: number | string, value: Value])[] {
  if (typeof value === 'object' && 'list' in value)
    return value.list.map((each, at) => [at, each] as const);
  if (typeof value === 'object' && 'named' in value)
    return Object.entries(value.named).sort(([a], [b]) => (a < b ? -1 : 1));
  throw new Unknown('range');
}

/**
 * A value as text.
 * @throws {Unknown} when it is a list
 */
export function textOf(value: Value = ''): string {
  if (typeof value !== 'object') return String(value);
  if ('html' in value) return value.html;
  if ('markdown' in value) return value.markdown;
  throw new Unknown('list');
}

const text = textOf;
const isMarkdown = (value: Value) => typeof value === 'object' && 'markdown' in value;
const toHtml: Function = (value = '') => (isMarkdown(value) ? value : { html: text(value) });
const toMarkdown: Function = (value) => ({ markdown: text(value) });
const same: Function = (value = '') => value;

/** An address from the root of the site, unless it says all. */
const fromRoot: Function = (value) => text(value).replace(/^(?!\/|[a-z][a-z\d+.-]*:)/iu, '/');

/** As `fmt.Sprint` does: blanks stand between what is no text on either side. */
const print: Function = (...args) =>
  args
    .map((each, at) => {
      const before = args[at - 1];
      const isApart =
        before !== undefined && typeof before !== 'string' && typeof each !== 'string';
      return (isApart ? ' ' : '') + text(each);
    })
    .join('');

const escape = (value: string) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;');

const FUNCTIONS: ReadonlyMap<string, Function> = new Map<string, Function>([
  ...['safeHTML', 'safeHTMLAttr', 'safeCSS', 'safeJS', 'htmlUnescape'].flatMap(
    (name): [string, Function][] => [
      [name, toHtml],
      [`safe.${name.replace('safe', '')}`, toHtml],
    ],
  ),
  ...['markdownify', 'transform.Markdownify', '.Page.RenderString', '$.Page.RenderString'].map(
    (name): [string, Function] => [name, toMarkdown],
  ),
  ...['relURL', 'absURL', 'relLangURL', 'absLangURL', 'urls.RelURL', 'urls.AbsURL'].map(
    (name): [string, Function] => [name, fromRoot],
  ),
  ...['safeURL', 'string'].map((name): [string, Function] => [name, same]),
  ['print', print],
  ['htmlEscape', (value) => escape(text(value))],
  ['default', (absent = '', value = '') => (isTrue(value) ? value : absent)],
  ['or', (...args) => args.find(isTrue) ?? args.at(-1) ?? ''],
  ['and', (...args) => args.find((each) => !isTrue(each)) ?? args.at(-1) ?? ''],
  ['not', (value = '') => !isTrue(value)],
  ['eq', (value, ...others) => others.some((each) => text(each) === text(value))],
  ['ne', (value, other) => text(value) !== text(other)],
  ['cond', (condition = '', then = '', otherwise = '') => (isTrue(condition) ? then : otherwise)],
  // Bytes, as Go counts a text.
  [
    'len',
    (value = '') => (isList(value) ? entriesOf(value).length : Buffer.byteLength(text(value))),
  ],
  ['isset', (value = '', key = '') => memberOf(value, key) !== undefined],
  ['index', (value = '', key = '') => memberOf(value, key) ?? ''],
  ['slice', (...list) => ({ list })],
  ...['split', 'strings.Split'].map((name): [string, Function] => [
    name,
    (value, sign) => ({ list: text(value).split(text(sign)) }),
  ]),
  ['seq', (last, ...others) => seriesTo(last, others.length)],
  [
    'in',
    (value = '', wanted) =>
      isList(value)
        ? entriesOf(value).some(([, each]) => text(each) === text(wanted))
        : text(value).includes(text(wanted)),
  ],
  ['lower', (value) => text(value).toLowerCase()],
  ['upper', (value) => text(value).toUpperCase()],
  ['trim', (value = '', cut) => inKind(value, trimmed(text(value), text(cut)))],
  ['strings.TrimSpace', (value = '') => inKind(value, text(value).trim())],
  ['printf', (format, ...args) => printed(text(format), args)],
]);

function isList(value: Value): boolean {
  return typeof value === 'object' && ('list' in value || 'named' in value);
}

function memberOf(value: Value, key: Value): Value | undefined {
  return entriesOf(value).find(([each]) => each === key)?.[1];
}

/** More members than anybody counts out. */
const LONGEST = 1000;

/** `seq 3`, which begins at 1; other forms are not known. */
function seriesTo(last: Value | undefined, others: number): Value {
  const length = Number(last);
  if (others > 0 || !Number.isInteger(length) || length < 1 || length > LONGEST)
    throw new Unknown('seq');
  return { list: Array.from({ length }, (_, at) => at + 1) };
}

/** A text in the place of another: Markdown stays Markdown. */
function inKind(value: Value, changed: string): Value {
  return isMarkdown(value) ? { markdown: changed } : changed;
}

function trimmed(value: string, cut: string): string {
  const letters = new Set(cut);
  const all = [...value];
  const start = all.findIndex((each) => !letters.has(each));
  const end = all.findLastIndex((each) => !letters.has(each));
  return start < 0 ? '' : all.slice(start, end + 1).join('');
}

/** `%s`, `%d`, `%v`, `%q` and `%%`. */
function printed(format: string, args: readonly Value[]): string {
  let at = 0;
  return format.replaceAll(/%(?<verb>.)/gu, (_, verb: string) => {
    if (verb === '%') return '%';
    if (!'sdvq'.includes(verb)) throw new Unknown(`%${verb}`);
    const value = text(args[at]);
    at += 1;
    return verb === 'q' ? JSON.stringify(value) : value;
  });
}
