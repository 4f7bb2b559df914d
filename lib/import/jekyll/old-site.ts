import { FEEDS } from '@/lib/addresses/route-table';
import { paths } from '@/lib/addresses/urls';
import { isMap } from '@/lib/content/source/forms/map';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { jekyllTemplate } from '@/lib/old-site/jekyll';
import type { FeedIdRule, PermalinkRule } from '@/lib/old-site/old-site';
import type { Target } from '../model';
import { below, originOf, ruleOf } from '../old-site/rules';
import { readFieldsOnce } from '../raw-fields';
import type { SourceTree } from '../source/tree';
import { textOf } from '../values';
import { polyglotLanguages, type JekyllConfig } from './config';
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

/**
 * Gives the old names of the lists of jekyll-paginate and jekyll-archives, and ours; and those of feeds that the site
 * wrote itself, elsewhere than where feeds are; and the folders of languages.
 */
export function listsOf(config: JekyllConfig, tree: SourceTree): [from: string, to: string][] {
  const folders = polyglotLanguages(config)
    .slice(1)
    .map((language): [string, string] => [`/${language}`, paths.home()]);
  return [...archivesOf(config), ...feedsOf(config, tree), ...folders];
}

function archivesOf({ raw }: JekyllConfig): [from: string, to: string][] {
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

/** A page in XML that Jekyll evaluated: what has no front matter was copied, and is no feed of this site's posts. */
function feedsOf({ source }: JekyllConfig, tree: SourceTree): [from: string, to: string][] {
  return tree.files
    .filter((file) => file.startsWith(source) && /\.xml$/iu.test(file) && !/(?:^|\/)_/u.test(file))
    .flatMap((file): [string, string][] => {
      const text = tree.read(file).toString();
      const { bodyStart, yaml } = findFrontMatter(text);
      const [, root] = /<(rss|feed)\b/iu.exec(text.slice(bodyStart)) ?? [];
      if (yaml === null || root === undefined) return [];
      const permalink = textOf(readFieldsOnce(text).raw?.permalink);
      const from = permalink.startsWith('/') ? permalink : `/${file.slice(source.length)}`;
      const { file: name } = root.toLowerCase() === 'rss' ? FEEDS.rss : FEEDS.atom;
      return KNOWN.test(from) ? [] : [[decodeOrKeep(from), `/${name}`]];
    });
}

/** Addresses of feeds that this site answers for everybody. */
const KNOWN = /^\/(?:feed|rss|atom|index)(?:\.xml|\/)?$/iu;

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
