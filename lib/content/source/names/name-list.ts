import { isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { openSettings, type SettingProblem, type Settings } from '../old-site/yaml-fields';
import { positionAt } from '../position';
import { quote, type Problem } from '../problem';
import { yamlProblem } from '../yaml-problem';

/** A text of a list, and where it is written. */
export type Written = {
  /** It, in NFC, with single spaces. */
  text: string;
  /** Where it is. */
  node: Node;
};

/** An entry while it is read: a map that has a name of its own. */
export type NamedEntry = {
  /** Its name. */
  name: string;
  /** Forms under a key, each of which no other entry has. */
  forms: (key: string) => string[];
  /** Texts under a key, as they are. */
  texts: (key: string) => Written[];
  /** Takes a text for this entry, among those of one kind; null, and told of, where another has it. */
  claim: (kind: string, written: Written) => string | null;
  /** Tells of a mistake at a node. */
  tell: Settings['tell'];
};

/** What is particular to a list of names. */
export type NameListOf<T> = {
  /** What can stand in an entry, `name` first. */
  keys: readonly string[];
  /** What is wrong where the file holds no list. */
  noList: Problem;
  /** What is wrong with an entry that has no name. */
  noName: Problem;
  /** Reads the rest of an entry. */
  read: (entry: NamedEntry) => T;
};

/** What is known while the file is read. */
type Reading = {
  settings: Settings;
  /** Of each text that has been read, by its kind, the name that it belongs to, and its line. */
  owners: Map<string, { name: string; line: number }>;
  /** The line of a node. */
  lineOf: (node: Node) => number;
};

/** One letter or one character says too little to be told from a word. */
const TOO_SHORT = /^\P{M}\p{M}*$/u;

/** The kind of texts that names and forms are. */
const FORM = '';

/**
 * Reads a list of entries that have names; what is wrong with it is left out and told of.
 * @param source the text of its file, or null where there is none
 */
export function readNameList<T>(
  source: string | null,
  { keys, noList, noName, read }: NameListOf<T>,
): { entries: T[]; problems: SettingProblem[] } {
  if (source === null) return { entries: [], problems: [] };
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const settings = openSettings(document);
  const { problems } = settings;
  const damage = source.indexOf('\uFFFD');
  if (damage >= 0) return { entries: [], problems: [{ offset: damage, problem: NOT_UTF8 }] };
  problems.push(...document.errors.map((error) => yamlProblem(error, source)));
  if (problems.length > 0 || document.contents === null) return { entries: [], problems };
  if (!isSeq(document.contents)) {
    settings.tell(document.contents, noList);
    return { entries: [], problems };
  }
  const reading: Reading = { settings, owners: new Map(), lineOf: createLines(source) };
  const entries = document.contents.items.flatMap((item) => {
    const map = settings.fields(item, keys);
    if (map?.has('name') === false) settings.tell(map, noName);
    const entry = map?.has('name') ? openEntry(reading, map) : null;
    return entry === null ? [] : [read(entry)];
  });
  return { entries, problems };
}

function openEntry(reading: Reading, map: YAMLMap): NamedEntry | null {
  const { tell } = reading.settings;
  const [written] = textsOf(reading, [map.get('name', true)]);
  if (written === undefined) return null;
  const name = written.text;
  const claim = (kind: string, each: Written) => claimFor(reading, name, kind, each);
  if (claim(FORM, written) === null) return null;
  const texts = (key: string) => textsIn(reading, map.get(key, true));
  const forms = (key: string) =>
    texts(key).flatMap((form) => {
      if (!TOO_SHORT.test(form.text)) return claim(FORM, form) ?? [];
      tell(form.node, tooShort(form.text));
      return [];
    });
  return { name, forms, texts, claim, tell };
}

/** A text has one place in the file. */
function claimFor(
  { owners, settings, lineOf }: Reading,
  name: string,
  kind: string,
  { text, node }: Written,
): string | null {
  const key = `${kind}\n${text}`;
  const owner = owners.get(key);
  if (owner === undefined) {
    owners.set(key, { name, line: lineOf(node) });
    return text;
  }
  settings.tell(node, twice(text, owner));
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
