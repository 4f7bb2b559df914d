import { isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Name } from '@/lib/names/name';
import { openSettings, type SettingProblem, type Settings } from '../old-site/yaml-fields';
import { positionAt } from '../position';
import { quote, type Problem } from '../problem';
import { yamlProblem } from '../yaml-problem';

/** The list of names, in the content folder. */
export const NAMES_FILE = 'names.yml';

/** A form, and where it is written. */
type Written = { text: string; node: Node };

/** What is known while the file is read. */
type Reading = {
  settings: Settings;
  /** Of each form that has been read the name that it belongs to, and its line. */
  owners: Map<string, { name: string; line: number }>;
  /** The line of a node. */
  lineOf: (node: Node) => number;
};

/** What can stand in an entry. */
const KEYS = ['name', 'forms', 'never'];

/** One letter or one character says too little to be told from a word. */
const TOO_SHORT = /^\P{M}\p{M}*$/u;

/**
 * Reads the list of names; what is wrong with it is left out and told of.
 * @param source the text of its file, or null where there is none
 */
export function readNames(source: string | null): { names: Name[]; problems: SettingProblem[] } {
  if (source === null) return { names: [], problems: [] };
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const settings = openSettings(document);
  const { problems } = settings;
  const damage = source.indexOf('\uFFFD');
  if (damage >= 0) return { names: [], problems: [{ offset: damage, problem: NOT_UTF8 }] };
  problems.push(...document.errors.map((error) => yamlProblem(error, source)));
  if (problems.length > 0 || document.contents === null) return { names: [], problems };
  if (!isSeq(document.contents)) {
    settings.tell(document.contents, NO_LIST);
    return { names: [], problems };
  }
  const lineOf = createLines(source);
  const reading: Reading = { settings, owners: new Map(), lineOf };
  const names = document.contents.items.flatMap((item) => readName(reading, item));
  return { names, problems };
}

function readName(reading: Reading, item: unknown): Name[] {
  const { settings } = reading;
  const map = settings.fields(item, KEYS);
  if (map === null) return [];
  if (!map.has('name')) {
    settings.tell(map, NO_NAME);
    return [];
  }
  const [written] = textsOf(reading, [map.get('name', true)]);
  if (written === undefined) return [];
  const name = written.text;
  if (claim(reading, written, name) === null) return [];
  const others = (key: string) =>
    textsIn(reading, map.get(key, true)).flatMap((form) => {
      if (!TOO_SHORT.test(form.text)) return claim(reading, form, name) ?? [];
      settings.tell(form.node, tooShort(form.text));
      return [];
    });
  return [{ name, forms: others('forms'), never: others('never') }];
}

/** A form has one place in the file. */
function claim({ owners, settings, lineOf }: Reading, form: Written, name: string): string | null {
  const owner = owners.get(form.text);
  if (owner === undefined) {
    owners.set(form.text, { name, line: lineOf(form.node) });
    return form.text;
  }
  settings.tell(form.node, twice(form.text, owner));
  return null;
}

/** A list of forms, or one alone. */
function textsIn(reading: Reading, node: unknown): Written[] {
  if (node === undefined) return [];
  return textsOf(reading, isSeq(node) ? node.items : [node]);
}

function textsOf({ settings }: Reading, nodes: readonly unknown[]): Written[] {
  return nodes.flatMap((node) => {
    const value = isScalar(node) ? node.value : undefined;
    if (isScalar(node) && typeof value === 'string' && value.trim() !== '')
      return [{ text: value.trim().replace(/\s+/gu, ' ').normalize('NFC'), node }];
    settings.tell(node, value === undefined || value === '' || value === null ? EMPTY : NO_TEXT);
    return [];
  });
}

/** Tells lines of offsets that come in order, in one pass over the text. */
function createLines(source: string): (node: Node) => number {
  let last = { offset: 0, line: 1 };
  return ({ range }) => {
    const offset = range?.[0] ?? 0;
    const from = offset < last.offset ? { offset: 0, line: 1 } : last;
    const { line } = positionAt(source.slice(from.offset), offset - from.offset);
    last = { offset, line: from.line + line - 1 };
    return last.line;
  };
}

const NOT_UTF8: Problem = {
  zh: '这个文件不是 UTF-8，有读不出的字符。请另存为 UTF-8。',
  en: 'this file is not UTF-8: there are characters that cannot be read. Save it as UTF-8.',
};

const NO_LIST: Problem = {
  zh: '译名表应为列表，每个名称一项，以“- name: 名称”开头。',
  en: 'the list of names is a list, an item for each name, beginning with "- name: 名称".',
};

const NO_NAME: Problem = {
  zh: '这一项没有 name。请写上网站用的写法，如“name: OpenAI”。',
  en: 'this item has no name. Write the form that the site uses, e.g. "name: OpenAI".',
};

const EMPTY: Problem = {
  zh: '这里是空的，或不是一行文字。请写上名称，或删去这一行；以 * & ! 开头的名称加引号。',
  en: 'there is nothing here, or no line of text. Write a name or remove the line; quote one that begins with * & or !.',
};

const NO_TEXT: Problem = {
  zh: '这里应为文字，YAML 却读成了数或真假。请给它加引号，如 "360"。',
  en: 'text is wanted here, and YAML reads a number or a truth value. Quote it, e.g. "360".',
};

function tooShort(text: string): Problem {
  return {
    zh: `“${text}”只有一个字，与平常的字分不开。请写长一些的写法，或删去。`,
    en: `"${text}" is one character, which cannot be told from a word. Write a longer form or remove it.`,
  };
}

function twice(text: string, { name, line }: { name: string; line: number }): Problem {
  return {
    zh: `“${quote(text)}”在第 ${String(line)} 行已经写过，属于“${quote(name)}”。一种写法只能出现一次，请删去一处。`,
    en: `"${quote(text)}" is on line ${String(line)} already, for "${quote(name)}". A form stands in one place only: remove one of them.`,
  };
}
