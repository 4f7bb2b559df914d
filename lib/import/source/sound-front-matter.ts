import { isMap } from '@/lib/content/source/forms/map';
import { writeFields } from '@/lib/yaml-written';
import { about, type Say } from '../note';
import { readFieldsOnce } from '../raw-fields';
import { parseYaml } from './yaml';

/** A field at the head of a line: its name and what follows the colon. */
const FIELD =
  /^(?<name>"[^"]+"|'[^']+'|[^\s:#"'[{\-&*!|>%@`][^:]*?)[ \t]*:(?:[ \t]+(?<value>.*))?$/u;

/**
 * A text whose front matter our gate reads. Parsers of YAML are not of one mind: what the engine's took (tabs,
 * a field twice) ours may refuse, and one field that is broken must not cost a post. Such front matter is
 * written anew from what can be read, field by field where need be, and told of.
 * @returns as it is where it is sound, or where nothing in it can be read
 */
export function soundFrontMatter(text: string, file: string, say: Say): string {
  const { errors, yaml } = readFieldsOnce(text);
  const [first] = errors;
  if (yaml === null || !first) return text;
  const source = text.slice(yaml.start, yaml.end);
  const apart = withBlanks(source);
  const whole = mapIn(source) ?? mapIn(apart) ?? mapIn(withoutMargins(apart));
  const fields = whole ?? fieldByField(apart);
  if (Object.keys(fields).length === 0) return text;
  say(
    about(
      whole ? 'done' : 'look',
      file,
      'front-matter',
      `开头的字段有错（${first.problem.zh}），已按读得出的重新写过${whole ? '' : '，请核对'}。`,
      `the front matter has a mistake (${first.problem.en}) and was written anew from what can be read${whole ? '' : '. Check it'}.`,
    ),
  );
  return text.slice(0, yaml.start) + written(fields) + text.slice(yaml.end);
}

/** A blank behind the colon of a field that lacks one; an address has none. */
function withBlanks(yaml: string): string {
  return yaml.replaceAll(/^([A-Za-z][\w-]*):(?=[^\s:/])/gmu, '$1: ');
}

/** Long data of a theme's, which no field of ours holds, is beyond what the gate reads. */
function written(fields: Record<string, unknown>): string {
  const small = Object.entries(fields).filter(([, value]) => JSON.stringify(value).length < MOST);
  return writeFields(Object.fromEntries(small));
}

/** Units of one field as JSON. */
const MOST = 4000;

/** Gives YAML without tabs where it wants blanks, and with what closes a bracket at the margin set in. */
function withoutMargins(yaml: string): string {
  return yaml
    .split(/\r?\n/u)
    .map((line) => withoutTabs(FIELD.test(line) || /^[-#]/u.test(line) ? line : `  ${line}`))
    .join('\n');
}

/** The fields as the engines' parsers have them. */
function mapIn(yaml: string): Record<string, unknown> | null {
  try {
    const read = parseYaml(yaml);
    return isMap(read) ? read : null;
  } catch {
    // A text for which the parser throws is no YAML.
    return null;
  }
}

/** Each field by itself; one that is no YAML is text, or a list of texts. */
function fieldByField(yaml: string): Record<string, unknown> {
  const entries: string[][] = [];
  for (const line of yaml.split(/\r?\n/u))
    if (FIELD.test(line)) entries.push([line]);
    else entries.at(-1)?.push(line);
  return Object.assign({}, ...entries.map(readEntry)) as Record<string, unknown>;
}

function readEntry(lines: readonly string[]): Record<string, unknown> {
  const [head = '', ...more] = lines.map(withoutTabs);
  const read = mapIn([head, ...more].join('\n'));
  if (read) return read;
  const { name = '', value = '' } = FIELD.exec(head)?.groups ?? {};
  const rest = more.map((line) => line.trim()).filter((line) => line !== '');
  const isList =
    value.trim() === '' && rest.length > 0 && rest.every((line) => line.startsWith('-'));
  const text = isList
    ? rest.map((line) => plain(line.replace(/^-/u, '')))
    : [value, ...rest].map(plain).join(' ').trim();
  return { [plain(name)]: text };
}

/** Tabs before a line and after its colon, as blanks. */
function withoutTabs(line: string): string {
  return line
    .replace(/^\s+/u, (blanks) => blanks.replaceAll('\t', '  '))
    .replace(/(?<=^[^:]*:)[ \t]+/u, ' ');
}

/** Takes off the quotes around a text. */
function plain(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/u, '$2');
}
