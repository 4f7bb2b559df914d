import { isMap } from '@/lib/content/source/forms/map';
import type { Typography } from '../model';
import type { Say } from '../note';
import { readText } from '../source/text';
import type { SourceTree } from '../source/tree';
import { faultOf, parseYaml } from '../source/yaml';
import { textOf } from '../values';
import { pinyinSettings, type PinyinSettings } from './pinyin-address';

/** A site's configuration, with what Hexo takes where nothing is said (https://hexo.io/docs/configuration). */
export type HexoConfig = {
  /** All of it. */
  raw: Readonly<Record<string, unknown>>;
  /** Origin and path, e.g. `https://example.com/blog`; null where there is none. */
  url: string | null;
  /** Empty, or a path that begins with a slash and ends with none. */
  root: string;
  /** Zone, or null: that of the machine that built the site. */
  timezone: string | null;
  /** Pattern of posts' addresses, what `permalink_defaults` says filled in. */
  permalink: string;
  /** Folder of the sources, with a slash at its end. */
  source: string;
  /** Folder of what was built, with a slash at its end. */
  built: string;
  /** Pattern of files' names. */
  fileName: string;
  /** Folder of code that posts show, below the sources, with a slash at its end. */
  codeDir: string;
  /** Whether a post has a folder of files, named as itself. */
  hasAssets: boolean;
  /** Word for the category in the address of a post that has none. */
  defaultCategory: string;
  /** Names of categories in addresses. */
  categoryMap: Readonly<Record<string, string>>;
  /** Whether categories are in lower case in addresses. */
  lowerCase: boolean;
  /** Patterns of files that are copied as they are. */
  skipped: readonly string[];
  /** Old addresses that a plug-in leads on to documents; null where none does: it reads the documents’ own, too. */
  aliases: Readonly<Record<string, string>> | null;
  /** Settings by which a plug-in writes posts’ addresses in Latin letters, or null where none does. */
  pinyin: PinyinSettings | null;
};

/** Files in which the configuration may be. */
export const CONFIG_FILES = ['_config.yml', '_config.yaml', '_config.json'];

/** Reads the configuration; what is broken is noted, and Hexo's own values taken instead. */
export function readConfig(tree: SourceTree, say: Say): HexoConfig {
  const file = CONFIG_FILES.find((name) => tree.has(name));
  const text = file === undefined ? null : readText(tree, file, say);
  const raw = text === null ? {} : parseConfig(text, file ?? '', say);
  const url = textOf(raw.url).replace(/\/+$/u, '');
  const path = /^https?:\/\/[^/]+(?<path>\/.*)?$/u.exec(url)?.groups?.path ?? '';
  const root = (textOf(raw.root) || path).replace(/^\/*(?=.)/u, '/').replace(/\/+$/u, '');
  return {
    raw,
    url: url === '' ? null : url.slice(0, url.length - path.length) + root,
    root,
    timezone: textOf(raw.timezone) || null,
    permalink: textOf(raw.permalink) || ':year/:month/:day/:title/',
    source: folderOf(raw.source_dir, 'source'),
    built: folderOf(raw.public_dir, 'public'),
    fileName: textOf(raw.new_post_name) || ':title.md',
    codeDir: folderOf(raw.code_dir, 'downloads/code'),
    hasAssets: raw.post_asset_folder === true,
    defaultCategory: textOf(raw.default_category) || 'uncategorized',
    categoryMap: textsOf(raw.category_map),
    lowerCase: raw.filename_case === 1,
    skipped: [raw.skip_render].flat().map(textOf).filter(Boolean),
    aliases: mayHave('hexo-generator-alias', tree) ? textsOf(raw.alias ?? raw.aliases) : null,
    pinyin: mayHave('hexo-permalink-pinyin', tree) ? pinyinSettings(raw) : null,
  };
}

/** Whether a site may have a plug-in: Hexo loads those that the manifest names, which may have stayed behind. */
function mayHave(plugin: string, tree: SourceTree): boolean {
  return !tree.has('package.json') || tree.read('package.json').toString().includes(`"${plugin}"`);
}

/** Gives the values for words of the pattern that a post does not say. */
export function permalinkDefaults({ raw }: HexoConfig): Record<string, string> {
  return textsOf(raw.permalink_defaults);
}

function folderOf(value: unknown, absent: string): string {
  const name = textOf(value).replace(/^\.?\/*|\/+$/gu, '');
  return `${name || absent}/`;
}

/** A map of texts; empty where there is none. */
export function textsOf(value: unknown): Record<string, string> {
  const entries = Object.entries(isMap(value) ? value : {});
  return Object.fromEntries(entries.map(([name, each]) => [name, textOf(each)]));
}

function parseConfig(text: string, file: string, say: Say): Record<string, unknown> {
  let reason = { zh: '里面没有“名称: 值”这样的行', en: 'it holds no "name: value"' };
  let line = 1;
  try {
    // Tabs are blanks to Hexo.
    const raw = parseYaml(text.replaceAll('\t', '  '));
    if (isMap(raw)) return raw;
    if (raw === null) return {};
  } catch (error) {
    const fault = faultOf(error);
    line = fault.line;
    reason = { zh: fault.reason, en: fault.reason };
  }
  say({
    level: 'look',
    file,
    line,
    about: 'config',
    problem: {
      zh: `配置读不懂，按 Hexo 的默认值导入（网址规则、时区可能不对）。请改好再导入一次：${reason.zh}`,
      en: `the configuration cannot be read; Hexo’s own values were taken, so addresses and zone may be wrong. Mend it and import again: ${reason.en}`,
    },
  });
  return {};
}

/** Tells what hexo-renderer-marked, Hexo's own, printed otherwise than it was typed; of others nothing is known. */
export function typographyOf({ raw }: HexoConfig, tree: SourceTree): Typography {
  const manifest = tree.has('package.json') ? tree.read('package.json').toString() : '';
  const isMarked = !/"hexo-renderer-(?:markdown-it|kramed|pandoc|marked-\w+|mmd|njucks)/u.test(
    manifest,
  );
  const options = isMap(raw.marked) ? raw.marked : {};
  const isSmart = isMarked && options.smartypants !== false;
  return {
    ...{ symbols: isSmart, guillemets: false, quotes: isSmart },
    breaks: isMarked && options.breaks !== false,
  };
}
