import path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { isMap } from '@/lib/content/source/forms/map';
import { own } from '@/lib/own';
import type { Typography } from '../model';
import { about, type Say } from '../note';
import { readText } from '../source/text';
import type { SourceTree } from '../source/tree';
import { faultOf, parseYaml } from '../source/yaml';
import { textOf } from '../values';
import { contentFolders, languageOf, settingsOf, type ContentFolder } from './languages';
import { listPatternsOf, patternsOf } from './permalinks';

/** A site's configuration, with what Hugo takes where nothing is said (https://gohugo.io/configuration/). */
export type HugoConfig = {
  /** All of it, keys in lower case. */
  raw: Readonly<Record<string, unknown>>;
  /** Origin and path, e.g. `https://example.com/blog`; null where there is none. */
  url: string | null;
  /** Empty, or a path that begins with a slash and ends with none. */
  root: string;
  /** Zone, or null. */
  timeZone: string | null;
  /** Folders of content, the deepest first. */
  contents: readonly ContentFolder[];
  /** Folders of files that are copied as they are, each with a slash at its end. */
  statics: readonly string[];
  /** Patterns of addresses by section. */
  permalinks: Readonly<Record<string, string>>;
  /** Addresses of lists where the site has patterns for them, and ours. */
  lists: readonly (readonly [from: string, to: string])[];
  /** Whether files' names give dates. */
  fileDates: boolean;
  /** Whether an address is a file, `a.html`. */
  ugly: boolean;
  /** Languages besides the site's own. */
  languages: readonly string[];
  /** The site's own language; empty where nothing says. */
  language: string;
  /** The folder that what is in the site's own language stood in: empty, or `/zh`. */
  prefix: string;
  /** Sections that hold posts, where the site says so. */
  mainSections: readonly string[];
};

const NAMES = ['hugo', 'config'];
const ENDINGS = ['toml', 'yaml', 'yml', 'json'];

/** Lists the files of the configuration that there are; the last ones decide. */
export function configFiles(tree: Pick<SourceTree, 'files'>): string[] {
  const first = NAMES.flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`)).find((file) =>
    tree.files.includes(file),
  );
  // `hugo` alone builds for production.
  const more = ['_default', 'production'].flatMap((folder) =>
    tree.files.filter(
      (file) =>
        path.posix.dirname(file) === `config/${folder}` && /\.(?:toml|ya?ml|json)$/u.test(file),
    ),
  );
  return [...(first === undefined ? [] : [first]), ...more];
}

/** Reads the configuration; what is broken is noted, and Hugo's own values taken instead. */
export function readConfig(tree: SourceTree, say: Say): HugoConfig {
  const written = configFiles(tree).reduce<Record<string, unknown>>((all, file) => {
    const values = parseFile(tree, file, say);
    // `config/_default/params.toml` holds what is below `params`; with a language, what holds for that.
    const [, name = '', language] =
      /^config\/(?:_default|production)\/([^/.]+)(?:\.([^/]+))?\.[^./]+$/u.exec(file) ?? [];
    if (language !== undefined) return ofLanguage(all, name.toLowerCase(), language, values);
    const said = NAMES.includes(name) || name === '' ? values : { [name.toLowerCase()]: values };
    return over(all, said);
  }, {});
  const language = languageOf(written);
  const raw = over(written, settingsOf(written, language));
  const content = folderOf(raw.contentdir, 'content');
  const url = textOf(raw.baseurl).replace(/\/+$/u, '');
  const root = /^https?:\/\/[^/]+(?<path>\/.*)?$/u.exec(url)?.groups?.path ?? '';
  const frontMatter = mapOf(raw.frontmatter);
  const params = mapOf(raw.params);
  return {
    raw,
    url: url === '' ? null : url,
    root,
    timeZone: textOf(raw.timezone) || null,
    contents: contentFolders(raw, content),
    statics: [raw.staticdir ?? 'static'].flat().map((each) => folderOf(each, 'static')),
    permalinks: patternsOf(mapOf(raw.permalinks)),
    lists: listPatternsOf(mapOf(raw.permalinks)),
    fileDates: [frontMatter.date].flat().includes(':filename'),
    ugly: raw.uglyurls === true,
    languages: Object.keys(mapOf(raw.languages)),
    language,
    prefix:
      raw.defaultcontentlanguageinsubdir === true
        ? `/${(textOf(raw.defaultcontentlanguage) || 'en').toLowerCase()}`
        : '',
    mainSections: [params.mainsections].flat().map(textOf).filter(Boolean),
  };
}

/** Lays settings over others, table by table. */
function over(
  all: Record<string, unknown>,
  more: Record<string, unknown>,
): Record<string, unknown> {
  const laid = Object.entries(more).map(([name, value]): [string, unknown] => {
    const before = own(all, name);
    return [name, isMap(value) && isMap(before) ? over(before, value) : value];
  });
  return { ...all, ...(Object.fromEntries(laid) as Record<string, unknown>) };
}

/** `languages.en.toml` and `hugo.en.toml` are of one language; so are `params.en.toml` and the like, below their name. */
function ofLanguage(
  all: Record<string, unknown>,
  name: string,
  language: string,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const isWhole = name === 'languages' || NAMES.includes(name);
  const settings = isWhole ? values : { [name]: values };
  return over(all, { languages: { [language.toLowerCase()]: settings } });
}

function parseFile(tree: SourceTree, file: string, say: Say): Record<string, unknown> {
  const text = readText(tree, file, say);
  if (text === null) return {};
  try {
    const value: unknown = file.endsWith('.toml')
      ? parseToml(text.replace(/^\uFEFF/u, ''))
      : parseYaml(text);
    return lowered(mapOf(value));
  } catch (error) {
    const { line, reason } = faultOf(error);
    say(
      about(
        'look',
        file,
        'config',
        `配置读不懂，按 Hugo 的默认值导入（网址规则、时区可能不对）。请改好再导入一次：${reason}`,
        `the configuration cannot be read; Hugo’s own values were taken, so addresses and zone may be wrong. Mend it and import again: ${reason}`,
        line,
      ),
    );
    return {};
  }
}

/** Names of settings are the same in upper and lower case; languages keep theirs. */
function lowered(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const isLanguages = name.toLowerCase() === 'languages';
      const settings = isMap(each) ? (isLanguages ? loweredEach(each) : lowered(each)) : each;
      return [name.toLowerCase(), Array.isArray(settings) ? settings.map(loweredItem) : settings];
    }),
  );
}

function loweredEach(languages: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(languages);
  return Object.fromEntries(entries.map(([name, each]) => [name, loweredItem(each)]));
}

function loweredItem(item: unknown): unknown {
  return isMap(item) ? lowered(item) : item;
}

function mapOf(value: unknown): Record<string, unknown> {
  return isMap(value) ? value : {};
}

function folderOf(value: unknown, absent: string): string {
  return `${textOf(value).replace(/^\.?\/*|\/+$/gu, '') || absent}/`;
}

/** Tells what goldmark printed otherwise than it was typed. */
export function typographyOf({ raw }: HugoConfig): Typography {
  const goldmark = mapOf(mapOf(raw.markup).goldmark);
  const isSmart = mapOf(goldmark.extensions).typographer !== false;
  return {
    ...{ symbols: isSmart, guillemets: isSmart, quotes: isSmart },
    breaks: mapOf(goldmark.renderer).hardwraps === true,
  };
}
