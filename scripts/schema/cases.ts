import type { editorSchemas } from '@/lib/content/source/json-schema/editor-files';

/** Fields as an editor may write them, and of what. */
export type Case = {
  /** Kind of the document. */
  kind: keyof typeof editorSchemas;
  /** As they are written. */
  yaml: string;
};

/** Fields that a document must have in any case. */
const NEEDED = {
  posts: 'title: 题\n',
  authors: 'name: 甲\n',
  categories: 'name: 甲\n',
  pages: 'title: 题\n',
  site: '',
  names: '',
  outlets: '',
  opencc: '',
  'old-site': '',
};

/** Makes cases of one kind; each gets the field that its document must have, where it does not begin with it. */
export function cases(kind: Case['kind'], yamls: readonly string[]): Case[] {
  const needed = NEEDED[kind];
  const name = needed.slice(0, needed.indexOf(':') + 1);
  const has = (yaml: string) => needed === '' || yaml.startsWith(name);
  return yamls.map((yaml) => ({ kind, yaml: `${has(yaml) ? '' : needed}${yaml}\n` }));
}
