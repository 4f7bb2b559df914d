/** A value in a template; `html` is not escaped, `markdown` is what stands in the shortcode, or is to be rendered. */
export type Value = string | number | boolean | { html: string } | { markdown: string };

/** Something that a template does and nobody here knows. */
export class Unknown extends Error {}

/** Whether a value counts as one in `if`, `with`, `or` and `default`. */
export function isTrue(value: Value): boolean {
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

/** A value as text. */
export function textOf(value: Value = ''): string {
  if (typeof value !== 'object') return String(value);
  return 'html' in value ? value.html : value.markdown;
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
  ['len', (value) => Buffer.byteLength(text(value))],
  ['lower', (value) => text(value).toLowerCase()],
  ['upper', (value) => text(value).toUpperCase()],
  ['trim', (value = '', cut) => inKind(value, trimmed(text(value), text(cut)))],
  ['strings.TrimSpace', (value = '') => inKind(value, text(value).trim())],
  ['printf', (format, ...args) => printed(text(format), args)],
]);

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
