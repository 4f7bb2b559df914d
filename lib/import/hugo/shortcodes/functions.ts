/** A value in a template; `html` is not escaped. */
export type Value = string | number | boolean | { html: string };

/** Something that a template does and nobody here knows. */
export class Unknown extends Error {}

/** Whether a value counts as one in `if`, `with`, `or` and `default`. */
export function isTrue(value: Value): boolean {
  return typeof value === 'object'
    ? value.html !== ''
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

const text = (value: Value = '') => (typeof value === 'object' ? value.html : String(value));
const toHtml: Function = (value) => ({ html: text(value) });
const same: Function = (value = '') => value;

const FUNCTIONS: ReadonlyMap<string, Function> = new Map<string, Function>([
  ...[
    'safeHTML',
    'safeHTMLAttr',
    'safeCSS',
    'safeJS',
    'markdownify',
    'htmlUnescape',
    '.Page.RenderString',
    '$.Page.RenderString',
  ].flatMap((name): [string, Function][] => [
    [name, toHtml],
    [`safe.${name.replace('safe', '')}`, toHtml],
  ]),
  ...['safeURL', 'relURL', 'absURL', 'string', 'print', 'relLangURL'].map(
    (name): [string, Function] => [name, same],
  ),
  ['default', (absent = '', value = '') => (isTrue(value) ? value : absent)],
  ['or', (...args) => args.find(isTrue) ?? args.at(-1) ?? ''],
  ['and', (...args) => args.find((each) => !isTrue(each)) ?? args.at(-1) ?? ''],
  ['not', (value = '') => !isTrue(value)],
  ['eq', (value, ...others) => others.some((each) => text(each) === text(value))],
  ['ne', (value, other) => text(value) !== text(other)],
  ['cond', (condition = '', then = '', otherwise = '') => (isTrue(condition) ? then : otherwise)],
  ['len', (value) => text(value).length],
  ['lower', (value) => text(value).toLowerCase()],
  ['upper', (value) => text(value).toUpperCase()],
  ['trim', (value, cut) => trimmed(text(value), text(cut))],
  ['strings.TrimSpace', (value) => text(value).trim()],
  ['printf', (format, ...args) => printed(text(format), args)],
]);

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
