import { isScalar, type Node } from 'yaml';
import { type HouseDictionary, NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { type Loaded, loadFile } from '../load-file';
import type { SettingProblem, Settings } from '../old-site/yaml-fields';
import { type Problem, quote } from '../problem';
import { createLines, openTexts, textsOf, type Written } from '../yaml-texts';

/** The house dictionary of the Traditional site, in the content folder. */
export const OPENCC_FILE = 'opencc.yml';

/** A sentence of the newsroom, and how it is to come out. */
export type TestSentence = {
  /** Sentence in Simplified script. */
  from: string;
  /** Sentence with Taiwan’s words, and where that is written; null where it is not. */
  tw: Written | null;
  /** Sentence with Hong Kong’s. */
  hk: Written | null;
};

/** Content of the file. */
type Opencc = {
  /** Words kept and words chosen. */
  house: HouseDictionary;
  /** The newsroom’s own tests. */
  tests: TestSentence[];
  /** Problems of the file. */
  problems: SettingProblem[];
};

/** State of reading the file. */
type Reading = {
  settings: Settings;
  /** The line on which a word stands. */
  lines: Map<string, number>;
  /** The line of a node. */
  lineOf: (node: Node) => number;
};

/** Keys of the file, and what each says. */
export const openccKeys = {
  keep: '照原样的词：人名、书名、品牌',
  terms: '这个词转换成什么',
  tests: '每次检查都会转换的句子，与所写的差一个字就报错',
} as const;

/** Keys of an item of `terms` or `tests`. */
export const openccEntryKeys = {
  from: '简体的写法',
  tw: '台湾的写法',
  hk: '香港的写法',
} as const;

const HAN = /\p{Script=Han}/u;

/**
 * Reads the house dictionary; what is wrong with it is left out and told of.
 * @param source the text of its file, or null where there is none
 */
export function readOpencc(source: string | null): Opencc {
  const { contents, settings } = openTexts(source);
  const { problems } = settings;
  const map = contents === null ? null : settings.fields(contents, Object.keys(openccKeys));
  if (map === null) return { house: NO_HOUSE, tests: [], problems };
  const reading: Reading = { settings, lines: new Map(), lineOf: createLines(source ?? '') };
  const items = (key: string) => {
    const node = map.get(key, true);
    return node === undefined ? [] : settings.items(node);
  };
  const kept = map.get('keep', true);
  const words = isScalar(kept) ? [kept] : items('keep');
  const keep = textsOf(settings, words).flatMap((word) => claim(reading, word) ?? []);
  const terms = items('terms').flatMap((item) => {
    const entry = readEntry(settings, item);
    const from = entry === null ? null : claim(reading, entry.from);
    if (entry === null || from === null) return [];
    return [{ from, tw: entry.tw?.text ?? null, hk: entry.hk?.text ?? null }];
  });
  const tests = items('tests').flatMap((item) => {
    const entry = readEntry(settings, item);
    return entry === null ? [] : [{ ...entry, from: entry.from.text }];
  });
  const house = keep.length + terms.length === 0 ? NO_HOUSE : { keep, terms };
  return { house, tests, problems };
}

/** An item of `terms` or `tests`. */
type Entry = Record<'tw' | 'hk', Written | null> & { from: Written };

function readEntry(settings: Settings, item: unknown): Entry | null {
  const map = settings.fields(item, Object.keys(openccEntryKeys));
  if (map === null) return null;
  const read = (key: string) => {
    const node = map.get(key, true);
    return node === undefined ? null : (textsOf(settings, [node])[0] ?? null);
  };
  const [from, tw, hk] = [read('from'), read('tw'), read('hk')];
  if (!map.has('from')) settings.tell(map, NO_FROM);
  else if (!map.has('tw') && !map.has('hk')) settings.tell(map, NO_OTHER);
  return from === null || (tw === null && hk === null) ? null : { from, tw, hk };
}

/** A word has one place in the file, and is one that would be converted. */
function claim({ settings, lines, lineOf }: Reading, { text, node }: Written): string | null {
  const line = lines.get(text);
  if (line !== undefined) settings.tell(node, twice(text, line));
  else if (!HAN.test(text)) settings.tell(node, noHan(text));
  else {
    lines.set(text, lineOf(node));
    return text;
  }
  return null;
}

const NO_FROM: Problem = {
  zh: '这一项没有 from。请写上简体的写法，如“from: 英伟达”。',
  en: 'this item has no from. Write the word in Simplified script, e.g. "from: 英伟达".',
};

const NO_OTHER: Problem = {
  zh: '这一项没有 tw，也没有 hk。请写上台湾或香港的写法，如“tw: 輝達”。',
  en: 'this item has neither tw nor hk. Write what it is in Taiwan or Hong Kong, e.g. "tw: 輝達".',
};

function twice(text: string, line: number): Problem {
  return {
    zh: `“${quote(text)}”在第 ${String(line)} 行已经写过。一个词只能出现一次，请删去一处。`,
    en: `"${quote(text)}" is on line ${String(line)} already. A word stands in one place only: remove one of them.`,
  };
}

function noHan(text: string): Problem {
  return {
    zh: `“${quote(text)}”里没有汉字，本来就不会变。请删去，或写上汉字的写法。`,
    en: `"${quote(text)}" has no Chinese character and is never converted. Remove it, or write the Chinese form.`,
  };
}

/** The house dictionary, read. */
export type OpenccFile = Loaded<Opencc>;

/** Reads the house dictionary of a content folder. */
export function loadOpencc(contentDir: string): OpenccFile {
  return loadFile(contentDir, OPENCC_FILE, readOpencc);
}
