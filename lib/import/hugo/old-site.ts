import { hugoTerm } from '@/lib/old-site/hugo';
import type { FeedIdRule, PermalinkRule } from '@/lib/old-site/old-site';
import { paths } from '@/lib/urls';
import type { SourceDocument, Target } from '../model';
import { below, originOf, ruleOf } from '../old-site/rules';
import { permalinkOf, type HugoConfig } from './config';
import { folderOf, logicalOf, type Logical } from './logical';

/** Gives the rules by which posts' addresses were made: one for each section that has some. */
export function permalinksOf(
  documents: readonly SourceDocument[],
  config: HugoConfig,
  timeZone: string,
  target: Target,
): PermalinkRule[] {
  const posts = documents.filter(({ kind }) => kind === 'post');
  const sections = new Set(posts.map(({ file }) => logicalOf(file, config).section));
  return [...sections].sort().map((section) => {
    const { fileDates } = config;
    const options = { section, ...(fileDates && { fileDates }) };
    const pattern = patternOf(section, config);
    return ruleOf(
      { engine: 'hugo', pattern, folder: folderOf(section), options },
      timeZone,
      target,
    );
  });
}

/**
 * Gives the old names of lists, and ours: a section is our archive, as is what has a list's page of its own; a
 * language's folder holds what the root does.
 */
export function listsOf(
  documents: readonly SourceDocument[],
  logicals: readonly Logical[],
  config: HugoConfig,
): [from: string, to: string][] {
  const isInFolder = config.languages.length > 1 || config.prefix !== '';
  const roots = isInFolder ? config.languages.map((language) => `/${language.toLowerCase()}`) : [];
  const sections = documents
    .filter(({ kind }) => kind === 'post')
    .map(({ file }) => logicalOf(file, config).section);
  // The page of a category or tag, `categories/x/_index.md`, is here where it was.
  const pages = logicals
    .filter(({ isList, path }) => isList && !/^(?:categories|tags)(?:\/|$)/iu.test(path))
    .map(({ path }) => path);
  const names = [...new Set([...sections, ...pages])].filter(Boolean).sort();
  return [
    ...roots.map((root): [string, string] => [root, paths.home()]),
    ...names.map((name): [string, string] => [
      `${config.prefix}/${hugoTerm(name)}`,
      paths.archive(),
    ]),
  ];
}

/**
 * Gives the pattern of a section; where the site stood in a folder, the one that Hugo takes by itself is written out.
 */
function patternOf(section: string, config: HugoConfig): string {
  const { root: base, prefix } = config;
  const root = base + prefix;
  const said = permalinkOf(section, config);
  if (said === undefined) return root === '' ? 'default' : `${root}/:section/:slugorfilename/`;
  return below(root, said);
}

/** Hugo's own feed has addresses for ids. */
export function feedIdsOf({ url, raw }: HugoConfig): FeedIdRule | null {
  const site = originOf(url);
  const isOff = [raw.disablekinds].flat().some((kind) => /^rss$/iu.test(String(kind)));
  return site === null || isOff ? null : { form: 'address', site, before: null };
}
