import type { FeedIdRule, PermalinkRule } from '@/lib/old-site/old-site';
import type { SourceDocument, Target } from '../model';
import { below, originOf, ruleOf } from '../old-site/rules';
import type { HugoConfig } from './config';
import { folderOf, logicalOf } from './logical';

/** How posts' addresses were made: a rule for each section that has some. */
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

/** Where the site stood in a folder, the pattern that Hugo takes by itself is written out. */
function patternOf(section: string, { permalinks, root }: HugoConfig): string {
  const said = permalinks[section];
  if (said === undefined) return root === '' ? 'default' : `${root}/:section/:slugorfilename/`;
  return below(root, said);
}

/** Hugo's own feed has addresses for ids. */
export function feedIdsOf({ url, raw }: HugoConfig): FeedIdRule | null {
  const site = originOf(url);
  const isOff = [raw.disablekinds].flat().some((kind) => /^rss$/iu.test(String(kind)));
  return site === null || isOff ? null : { form: 'address', site, before: null };
}
