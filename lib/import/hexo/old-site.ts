import { paths } from '@/lib/addresses/urls';
import { slugOfName } from '@/lib/chinese/slug';
import type { FeedIdRule, PermalinkRule } from '@/lib/old-site/old-site';
import { own } from '@/lib/own';
import type { SourceDocument, Target } from '../model';
import { below, originOf, ruleOf } from '../old-site/rules';
import type { SourceTree } from '../source/tree';
import { textOf } from '../values';
import { textsOf, type HexoConfig } from './config';
import type { Reading } from './documents';
import { isDayUncertain } from './old-addresses';
import { namesOf } from './taxonomy';

/**
 * Gives the rules by which posts' addresses were made, under Hexo's own names where they are not its own values; none
 * where a plug-in made other addresses of them.
 */
export function permalinksOf(
  documents: readonly SourceDocument[],
  reading: Reading,
  target: Target,
): PermalinkRule[] {
  const { config, timeZone } = reading;
  if (config.pinyin !== null) return [];
  const { root, permalink, fileName, defaultCategory, categoryMap, lowerCase } = config;
  const rule = {
    engine: 'hexo' as const,
    pattern: below(root, permalink),
    dayUncertain: documents.some(
      (document) => document.kind === 'post' && isDayUncertain(document, reading),
    ),
    options: {
      ...(fileName !== ':title.md' && { fileName }),
      ...(defaultCategory !== 'uncategorized' && { defaultCategory }),
      ...(Object.keys(categoryMap).length > 0 && { categoryMap }),
      ...(lowerCase && { lowerCase }),
    },
  };
  return [ruleOf(rule, timeZone, target)];
}

/** Gives the old names of lists, and ours: folders of the site's own, and names that it had for categories and tags. */
export function listsOf(
  documents: readonly SourceDocument[],
  { raw, categoryMap }: HexoConfig,
): [from: string, to: string][] {
  const folders = { categories: 'category_dir', tags: 'tag_dir', archives: 'archive_dir' } as const;
  const folder = (name: keyof typeof folders) =>
    `/${textOf(raw[folders[name]]).replaceAll(/^\/+|\/+$/gu, '') || name}`;
  const named = (names: readonly string[], map: Readonly<Record<string, string>>) =>
    [...new Set(names)].flatMap((name) => {
      const mapped = own(map, name);
      return mapped === undefined || mapped === '' ? [] : [[name, mapped] as const];
    });
  const posts = documents.filter(({ kind }) => kind === 'post').map(({ fields }) => fields);
  const categories = posts.flatMap((fields) => namesOf(fields.categories ?? fields.category));
  const tags = posts.flatMap((fields) => namesOf(fields.tags ?? fields.tag));
  return [
    ...named(categories, categoryMap).map(([name, mapped]): [string, string] => [
      `${folder('categories')}/${mapped}`,
      paths.category({ slug: slugOfName(name) }),
    ]),
    ...named(tags, textsOf(raw.tag_map)).map(([name, mapped]): [string, string] => [
      `${folder('tags')}/${mapped}`,
      paths.tag({ slug: slugOfName(name) }),
    ]),
    ...[
      [folder('categories'), paths.categories()] as [string, string],
      [folder('tags'), paths.tags()] as [string, string],
      [folder('archives'), paths.archive()] as [string, string],
    ].filter(([from]) => !Object.keys(folders).includes(from.slice(1))),
  ];
}

/** Feeds of Hexo are of plug-ins, whose ids are addresses. */
export function feedIdsOf({ url }: HexoConfig, tree: SourceTree): FeedIdRule | null {
  const site = originOf(url);
  const isMade =
    tree.has('package.json') &&
    /"hexo-generator-\w*feed/u.test(tree.read('package.json').toString());
  return site !== null && isMade ? { form: 'address', site, before: null } : null;
}
