import { isMap } from '@/lib/content/source/forms/map';
import type { Typography } from '../model';
import type { Say } from '../note';
import { readText } from '../source/text';
import type { SourceTree } from '../source/tree';
import { faultOf, parseYaml } from '../source/yaml';
import { textOf } from '../values';

/** Values of the front matter that a site sets for files of a path and a type (https://jekyllrb.com/docs/configuration/front-matter-defaults/). */
export type Default = {
  /** Path, from the folder of the site; may hold `*`. */
  path: string;
  /** `posts`, `drafts`, `pages`, a collection; null for all. */
  type: string | null;
  /** The values. */
  values: Record<string, unknown>;
};

/** A site's configuration, with what Jekyll takes where nothing is said. */
export type JekyllConfig = {
  /** All of it, as `site.*` has it. */
  raw: Record<string, unknown>;
  /** Origin and path, e.g. `https://example.com/blog`; null where there is none. */
  url: string | null;
  /** Empty, or a path that begins with a slash and ends with none. */
  baseurl: string;
  /** Zone, or null. */
  timezone: string | null;
  /** A style's name or a pattern. */
  permalink: string;
  /** Defaults, in order. */
  defaults: Default[];
  /** Whether posts of the future are shown. */
  future: boolean;
  /** Text that ends an excerpt. */
  excerptSeparator: string;
  /** Collections besides posts: name → whether its documents have pages. */
  collections: Record<string, Record<string, unknown>>;
  /** Globs that are left out. */
  exclude: string[];
  /** Files and folders that Jekyll would pass over by their names, and takes all the same: `_pages`. */
  include: string[];
  /** The folder of sources below the site's, with a slash at its end; empty mostly. */
  source: string;
};

/** Files in which the configuration may be. */
export const CONFIG_FILES = ['_config.yml', '_config.yaml'];

/** Reads the configuration; what is broken is noted, and Jekyll's own values taken instead. */
export function readConfig(tree: SourceTree, say: Say): JekyllConfig {
  const file = CONFIG_FILES.find((name) => tree.has(name));
  const text = file === undefined ? null : readText(tree, file, say);
  const raw = text === null ? {} : parseConfig(text, file ?? '', say);
  const baseurl = textOf(raw.baseurl)
    .replace(/^\/?(?=.)/u, '/')
    .replace(/\/+$/u, '');
  const origin = textOf(raw.url).replace(/\/+$/u, '');
  return {
    raw,
    url: origin === '' ? null : origin + baseurl,
    baseurl,
    timezone: textOf(raw.timezone) || null,
    permalink: textOf(raw.permalink) || 'date',
    defaults: Array.isArray(raw.defaults) ? raw.defaults.flatMap(toDefault) : [],
    future: raw.future === true,
    excerptSeparator: textOf(raw.excerpt_separator) || '\n\n',
    collections: collectionsOf(raw.collections),
    exclude: Array.isArray(raw.exclude) ? raw.exclude.map(String) : [],
    include: Array.isArray(raw.include) ? raw.include.map((each) => trimmed(String(each))) : [],
    source: textOf(raw.source)
      .replace(/^\.?\/*|\/+$/gu, '')
      .replace(/(?<=.)$/u, '/'),
  };
}

function trimmed(folder: string): string {
  return folder.replace(/^\.?\/+|\/+$/gu, '');
}

function parseConfig(text: string, file: string, say: Say): Record<string, unknown> {
  try {
    const raw = parseYaml(text);
    if (isMap(raw)) return raw;
    if (raw === null) return {};
  } catch (error) {
    const { line, reason } = faultOf(error);
    say({
      level: 'look',
      file,
      line,
      about: 'config',
      problem: {
        zh: `配置读不懂，按 Jekyll 的默认值导入（网址规则、时区可能不对）。请改好再导入一次：${reason}`,
        en: `the configuration cannot be read; Jekyll’s own values were taken, so addresses and zone may be wrong. Mend it and import again: ${reason}`,
      },
    });
    return {};
  }
  say({
    level: 'look',
    file,
    line: 1,
    about: 'config',
    problem: {
      zh: '配置里没有“名称: 值”这样的行，按 Jekyll 的默认值导入。',
      en: 'the configuration holds no "name: value"; Jekyll’s own values were taken.',
    },
  });
  return {};
}

function toDefault(each: unknown): Default[] {
  if (!isMap(each) || !isMap(each.values)) return [];
  const scope = isMap(each.scope) ? each.scope : {};
  const path = textOf(scope.path).replace(/^\.?\/+|\/+$/gu, '');
  return [{ path, type: textOf(scope.type) || null, values: each.values }];
}

/** A list of names, or a map of settings by name. */
function collectionsOf(value: unknown): Record<string, Record<string, unknown>> {
  const entries = Array.isArray(value)
    ? value.map((name) => [String(name), {}] as const)
    : Object.entries(isMap(value) ? value : {}).map(
        ([name, settings]) => [name, isMap(settings) ? settings : {}] as const,
      );
  return Object.fromEntries(entries.filter(([name]) => name !== 'posts'));
}

/** Tells what kramdown printed otherwise than it was typed; other readers of Markdown print what is typed. */
export function typographyOf({ raw }: JekyllConfig): Typography {
  const isKramdown = /^(?:kramdown)?$/iu.test(textOf(raw.markdown));
  const options = isMap(raw.kramdown) ? raw.kramdown : {};
  const isSet = options.typographic_symbols === undefined;
  return {
    ...{ symbols: isKramdown && isSet, guillemets: isKramdown && isSet },
    quotes: isKramdown && !/apos|quot(?!e)\b/u.test(textOf(options.smart_quotes)),
    breaks: isKramdown && options.hard_wrap === true,
  };
}

/** Lists the languages of a site made with jekyll-polyglot, its own first; none of others. */
export function polyglotLanguages({ raw }: JekyllConfig): string[] {
  const languages = [raw.languages].flat().map(textOf).filter(Boolean);
  const isMade = [raw.plugins, raw.gems].flat().includes('jekyll-polyglot');
  if (!isMade && textOf(raw.default_lang) === '') return [];
  const own = textOf(raw.default_lang) || 'en';
  return [own, ...languages.filter((language) => language !== own)];
}
