import { isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { quote, type Problem } from '../problem';

/** A mistake in a file of settings. */
export type SettingProblem = {
  /** Offset in the file. */
  offset: number;
  /** The fault and its remedy. */
  problem: Problem;
};

/** Reader of one value, and the description of its form. */
export type SettingForm<T> = {
  /** Reads the value as YAML gives it. */
  read: (value: unknown) => T | null;
  /** Description of the form, in Chinese and English. */
  says: Problem;
};

/** Reads a document of settings: keeps what can be read, and tells of the rest. */
export type Settings = {
  /** Every mistake found so far. */
  problems: SettingProblem[];
  /** Tells of a mistake at a node. */
  tell: (node: unknown, problem: Problem) => void;
  /** The values of a map whose keys are these; null where it is no map. */
  fields: (node: unknown, keys: readonly string[]) => YAMLMap | null;
  /** The items of a list; none where there is no list. */
  items: (node: unknown) => unknown[];
  /** One value of a map, or what stands for it where it is absent or not of its form. */
  value: <T, D>(map: YAMLMap, key: string, form: SettingForm<T>, absent: D) => T | D;
};

/** Opens a parsed document. */
export function openSettings(document: Document): Settings {
  const problems: SettingProblem[] = [];
  const tell = (node: unknown, problem: Problem) => {
    problems.push({ offset: (node as Node | null)?.range?.[0] ?? 0, problem });
  };
  const js = (node: unknown): unknown => (node as Node).toJS(document);
  return {
    problems,
    tell,
    fields: (node, keys) => {
      if (!isMap(node)) {
        tell(node, NO_MAP);
        return null;
      }
      for (const { key } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (!keys.includes(name)) tell(key, unknownKey(name, keys));
      }
      return node;
    },
    items: (node) => {
      if (isSeq(node)) return node.items;
      tell(node, NO_LIST);
      return [];
    },
    value: (map, key, { read, says }, absent) => {
      const node = map.get(key, true);
      if (node === undefined) return absent;
      const value = read(js(node));
      if (value !== null) return value;
      tell(node, {
        zh: `${key} 的值 ${quote(js(node))} 不对，应为${says.zh}。`,
        en: `${quote(js(node))} is no value of ${key}: write ${says.en}.`,
      });
      return absent;
    },
  };
}

const NO_MAP: Problem = {
  zh: '这里应为“名称: 值”的行。',
  en: 'write lines of "name: value" here.',
};

const NO_LIST: Problem = {
  zh: '这里应为列表，每项以“- ”开头。',
  en: 'write a list here, each item beginning with "- ".',
};

function unknownKey(name: string, keys: readonly string[]): Problem {
  return {
    zh: `不认识的设置 ${quote(name)}，可用的有 ${keys.join('、')}。`,
    en: `unknown setting ${quote(name)}: there are ${keys.join(', ')}.`,
  };
}
