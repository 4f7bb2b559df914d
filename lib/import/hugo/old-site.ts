import { paths } from '@/lib/addresses/urls';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { hugoTerm } from '@/lib/old-site/hugo';
import type { FeedIdRule, PermalinkRule } from '@/lib/old-site/old-site';
import type { SourceDocument, Target } from '../model';
import { below, originOf, ruleOf } from '../old-site/rules';
import { readText } from '../source/text';
import type { SourceTree } from '../source/tree';
import { textOf } from '../values';
import type { HugoConfig } from './config';
import { readFields } from './fields';
import { disabledLanguages } from './languages';
import { folderOf, logicalOf, type Logical } from './logical';
import { permalinkOf } from './permalinks';
import type { Reading } from './reading';
import { patternFor, sectionPathOf } from './sections';

/**
 * Gives the rules by which posts' addresses were made: one for each section that has some, and for each inside it by
 * which they differ, the deepest first.
 */
export function permalinksOf(
  documents: readonly SourceDocument[],
  reading: Pick<Reading, 'config' | 'lists' | 'timeZone'>,
  target: Target,
): PermalinkRule[] {
  const { config, timeZone } = reading;
  const rules = new Map<string, PermalinkRule>();
  for (const { kind, file } of documents) {
    if (kind !== 'post') continue;
    const logical = logicalOf(file, config);
    const { section } = logical;
    const said = patternFor(logical, reading);
    const isSame = said === permalinkOf(section, config);
    const folder = folderOf(section) + (isSame ? '' : belowSection(logical, reading));
    const options = { section, ...(config.fileDates && { fileDates: true }) };
    const pattern = patternOf(said, config);
    rules.set(folder, ruleOf({ engine: 'hugo', pattern, folder, options }, timeZone, target));
  }
  const depth = ({ folder }: PermalinkRule) => folder.split('/').length;
  return [...rules.values()]
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
    .sort((a, b) => depth(b) - depth(a));
}

/** The folders of an inner section below those of its first. */
function belowSection(logical: Logical, reading: Pick<Reading, 'lists'>): string {
  return sectionPathOf(logical, reading).slice(logical.section.length);
}

/**
 * Gives the old names of lists, and ours: a section is our archive, as is what has a list's page of its own, under all
 * names that the page has; a language's folder holds what the root does.
 */
export function listsOf(
  documents: readonly SourceDocument[],
  logicals: readonly Logical[],
  { config, tree }: Pick<Reading, 'config' | 'tree'>,
): [from: string, to: string][] {
  const isInFolder = config.languages.length > 1 || config.prefix !== '';
  const off = disabledLanguages(config.raw);
  const roots = isInFolder
    ? config.languages
        .map((language) => language.toLowerCase())
        .filter((language) => !off.has(language))
        .map((language) => `/${language}`)
    : [];
  const sections = documents.map(({ file }) => logicalOf(file, config).section);
  const own = new Set(documents.map(({ file }) => file));
  const lists = logicals.filter(({ isList }) => isList);
  // The page of a category or tag, `categories/x/_index.md`, is here where it was.
  const pages = lists.filter(({ path }) => !TERM.test(path)).map(({ path }) => path);
  const names = [...new Set([...sections, ...pages])].filter(Boolean).sort();
  return [
    ...roots.map((root): [string, string] => [root, paths.home()]),
    ...config.lists.map(([from, to]): [string, string] => [config.prefix + from, to]),
    ...names.map((name): [string, string] => [
      `${config.prefix}/${hugoTerm(name)}`,
      paths.archive(),
    ]),
    ...lists
      .filter(({ file }) => !own.has(file))
      .flatMap(({ file, path }) => {
        const to = TERM.test(path) ? `/${hugoTerm(path)}` : paths.archive();
        return aliasesOf(file, tree).map((from): [string, string] => [from, to]);
      }),
  ];
}

/** The page of a category or a tag, or of all of them. */
const TERM = /^(?:categories|tags)(?:\/|$)/iu;

/** Other addresses of a list's page, from the root. */
function aliasesOf(file: string, tree: SourceTree): string[] {
  const silently = () => undefined;
  const source = readText(tree, file, silently);
  const aliases = source === null ? null : readFields(source, file, silently)?.own.aliases;
  return [aliases]
    .flat()
    .map(textOf)
    .filter((alias) => alias.startsWith('/') && alias.length > 1)
    .map((alias) => decodeOrKeep(alias.replace(/\/+$/u, '')));
}

/**
 * Gives the pattern of a section; where the site stood in a folder, the one that Hugo takes by itself is written out.
 */
function patternOf(said: string | undefined, { root: base, prefix }: HugoConfig): string {
  const root = base + prefix;
  if (said === undefined) return root === '' ? 'default' : `${root}/:section/:slugorfilename/`;
  return below(root, said);
}

/** Hugo's own feed has addresses for ids. */
export function feedIdsOf({ url, raw }: HugoConfig): FeedIdRule | null {
  const site = originOf(url);
  const isOff = [raw.disablekinds].flat().some((kind) => /^rss$/iu.test(String(kind)));
  return site === null || isOff ? null : { form: 'address', site, before: null };
}
