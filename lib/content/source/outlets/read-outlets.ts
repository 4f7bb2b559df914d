import { hostOf } from '@/lib/links/elsewhere';
import type { Outlet } from '@/lib/outlets/outlet';
import { type Loaded, loadFile } from '../load-file';
import { type NamedEntry, type NameListOf, readNameList } from '../names/name-list';
import type { SettingProblem } from '../old-site/yaml-fields';
import { type Problem, quote } from '../problem';

/** The list of outlets, in the content folder. */
export const OUTLETS_FILE = 'outlets.yml';

/** Keys of an outlet, and what each says. */
export const outletKeys = {
  name: '本站对这家媒体的称呼',
  aliases: '别的写法',
  words: '也是平常的词的写法：在书名号里，或后面有“报道”这样的字，才算是媒体',
  except: '里面有它的名字、却不是它的',
  hosts: '它的域名，下级域名也算',
} as const;

const list: NameListOf<Outlet> = {
  keys: Object.keys(outletKeys),
  noList: {
    zh: '媒体表应为列表，每家媒体一项，以“- name: 名称”开头。',
    en: 'the list of outlets is a list, an item for each outlet, beginning with "- name: 名称".',
  },
  noName: {
    zh: '这一项没有 name。请写上网站对这家媒体的称呼，如“name: 路透社”。',
    en: 'this item has no name. Write what the site calls the outlet, e.g. "name: 路透社".',
  },
  read: (entry) => ({
    name: entry.name,
    aliases: entry.forms('aliases'),
    words: entry.forms('words'),
    except: entry.texts('except').map(({ text }) => text),
    hosts: hostsOf(entry),
  }),
};

/**
 * Reads the list of outlets; what is wrong with it is left out and told of.
 * @param source the text of its file, or null where there is none
 */
export function readOutlets(source: string | null): {
  outlets: Outlet[];
  problems: SettingProblem[];
} {
  const { entries, problems } = readNameList(source, list);
  return { outlets: entries, problems };
}

/** Signs of an address beside its host. */
const BESIDE_HOST = /[\s/?#@:]/u;

/** Hosts as addresses have them: in small letters, in ASCII, without `www.`. */
function hostsOf({ texts, claim, tell }: NamedEntry): string[] {
  return texts('hosts').flatMap((written) => {
    const host = BESIDE_HOST.test(written.text) ? null : hostOf(`https://${written.text}`);
    if (host?.includes('.')) return claim('host', { ...written, text: host }) ?? [];
    tell(written.node, noHost(written.text));
    return [];
  });
}

function noHost(text: string): Problem {
  return {
    zh: `“${quote(text)}”不是域名。请只写域名，如 reuters.com，不带 https:// 和路径。`,
    en: `"${quote(text)}" is no host. Write the host alone, e.g. reuters.com, without https:// and a path.`,
  };
}

/** The list of outlets, read. */
export type OutletsFile = Loaded<ReturnType<typeof readOutlets>>;

/** Reads the list of outlets of a content folder. */
export function loadOutlets(contentDir: string): OutletsFile {
  return loadFile(contentDir, OUTLETS_FILE, readOutlets);
}
