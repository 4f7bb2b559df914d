import { isMap } from '@/lib/content/source/forms/map';
import { jekyllTemplate } from '@/lib/old-site/jekyll';
import type { FeedIdRule, PermalinkRule } from '@/lib/old-site/old-site';
import { paths } from '@/lib/urls';
import type { Target } from '../model';
import { below, originOf, ruleOf } from '../old-site/rules';
import type { SourceTree } from '../source/tree';
import { textOf } from '../values';
import type { JekyllConfig } from './config';
import { defaultsFor } from './defaults';

/** Gives the rules by which posts' addresses were made; without a zone the building machine's decided the day. */
export function permalinksOf(
  config: JekyllConfig,
  timeZone: string,
  target: Target,
): PermalinkRule[] {
  const forAll = defaultsFor(config.defaults, '_posts/2020-01-01-any.md', 'posts');
  const said = textOf(forAll.permalink) || config.permalink;
  const pattern = config.baseurl === '' ? said : below(config.baseurl, jekyllTemplate(said));
  const dayUncertain = config.timezone === null;
  return [ruleOf({ engine: 'jekyll', pattern, dayUncertain }, timeZone, target)];
}

/** Gives the old names of the lists of jekyll-paginate and jekyll-archives, and ours. */
export function listsOf({ raw }: JekyllConfig): [from: string, to: string][] {
  const archives = isMap(raw['jekyll-archives']) ? raw['jekyll-archives'].permalinks : null;
  const patterns = isMap(archives) ? archives : {};
  const heads = [
    [textOf(raw.paginate_path), paths.archive()],
    [textOf(patterns.tag), paths.tags()],
    [textOf(patterns.category), paths.categories()],
    [textOf(patterns.year), paths.archive()],
  ] as const;
  return heads.flatMap(([pattern, to]) => {
    const [, head = ''] = /^\/?((?:[^:/]+\/)+):[a-z]+(?:\/|\.html)?$/u.exec(pattern) ?? [];
    return head === '' ? [] : [[`/${head.slice(0, -1)}`, to]];
  });
}

/** The ids of jekyll-feed; feeds of the site's own have addresses for ids mostly. */
export function feedIdsOf({ url, raw, source }: JekyllConfig, tree: SourceTree): FeedIdRule | null {
  const site = originOf(url);
  if (site === null) return null;
  const isNamed = [raw.plugins, raw.gems].flat().includes('jekyll-feed');
  const isBundled = tree.has('Gemfile') && tree.read('Gemfile').toString().includes('jekyll-feed');
  if (isNamed || isBundled) return { form: 'jekyll-feed', site, before: null };
  const hasOwn = ['feed.xml', 'atom.xml', 'rss.xml'].some((name) => tree.has(source + name));
  return hasOwn ? { form: 'address', site, before: null } : null;
}
