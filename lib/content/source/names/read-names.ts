import type { Name } from '@/lib/names/name';
import { type Loaded, loadFile } from '../load-file';
import type { SettingProblem } from '../old-site/yaml-fields';
import { type NameListOf, readNameList } from './name-list';

/** The list of names, in the content folder. */
export const NAMES_FILE = 'names.yml';

/** Keys of a name, and what each says. */
export const nameKeys = {
  name: '本站的写法',
  forms: '也对的写法：全名、简称、外文名',
  never: '不用的写法：检查会指出来，--fix 改成 name',
} as const;

const list: NameListOf<Name> = {
  keys: Object.keys(nameKeys),
  noList: {
    zh: '译名表应为列表，每个名称一项，以“- name: 名称”开头。',
    en: 'the list of names is a list, an item for each name, beginning with "- name: 名称".',
  },
  noName: {
    zh: '这一项没有 name。请写上网站用的写法，如“name: OpenAI”。',
    en: 'this item has no name. Write the form that the site uses, e.g. "name: OpenAI".',
  },
  read: ({ name, forms }) => ({ name, forms: forms('forms'), never: forms('never') }),
};

/**
 * Reads the list of names; what is wrong with it is left out and told of.
 * @param source the text of its file, or null where there is none
 */
export function readNames(source: string | null): { names: Name[]; problems: SettingProblem[] } {
  const { entries, problems } = readNameList(source, list);
  return { names: entries, problems };
}

/** The list of names, read. */
export type NamesFile = Loaded<ReturnType<typeof readNames>>;

/** Reads the list of names of a content folder. */
export function loadNames(contentDir: string): NamesFile {
  return loadFile(contentDir, NAMES_FILE, readNames);
}
