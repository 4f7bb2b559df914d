import { isSeq, type Node, type YAMLMap } from 'yaml';
import type { SettingProblem, Settings } from '../old-site/yaml-fields';
import { quote, type Problem } from '../problem';
import { createLines, openTexts, textsOf, type Written } from '../yaml-texts';

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

/** Particulars of a list of names. */
export type NameListOf<T> = {
  /** Keys of an entry, `name` first. */
  keys: readonly string[];
  /** Problem of a file that holds no list. */
  noList: Problem;
  /** Problem of an entry that has no name. */
  noName: Problem;
  /** Reads the rest of an entry. */
  read: (entry: NamedEntry) => T;
};

/** State of reading the file. */
type Reading = {
  settings: Settings;
  /** Texts that have been read, by their kind, each with the name that it belongs to, and its line. */
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
  const { contents, settings } = openTexts(source);
  const { problems } = settings;
  if (contents === null) return { entries: [], problems };
  if (!isSeq(contents)) {
    settings.tell(contents, noList);
    return { entries: [], problems };
  }
  const reading: Reading = { settings, owners: new Map(), lineOf: createLines(source ?? '') };
  const entries = contents.items.flatMap((item) => {
    const map = settings.fields(item, keys);
    if (map?.has('name') === false) settings.tell(map, noName);
    const entry = map?.has('name') ? openEntry(reading, map) : null;
    return entry === null ? [] : [read(entry)];
  });
  return { entries, problems };
}

function openEntry(reading: Reading, map: YAMLMap): NamedEntry | null {
  const { tell } = reading.settings;
  const [written] = textsOf(reading.settings, [map.get('name', true)]);
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
  return textsOf(reading.settings, isSeq(node) ? node.items : [node]);
}

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
