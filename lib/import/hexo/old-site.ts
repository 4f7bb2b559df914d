import type { FeedIdRule, PermalinkRule } from '@/lib/old-site/old-site';
import type { SourceDocument, Target } from '../model';
import { below, originOf, ruleOf } from '../old-site/rules';
import type { SourceTree } from '../source/tree';
import type { HexoConfig } from './config';
import type { Reading } from './documents';
import { isDayUncertain } from './old-addresses';

/** How posts' addresses were made, under Hexo's own names where they are not its own values. */
export function permalinksOf(
  documents: readonly SourceDocument[],
  reading: Reading,
  target: Target,
): PermalinkRule[] {
  const { config, timeZone } = reading;
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

/** Feeds of Hexo are of plug-ins, whose ids are addresses. */
export function feedIdsOf({ url }: HexoConfig, tree: SourceTree): FeedIdRule | null {
  const site = originOf(url);
  const isMade =
    tree.has('package.json') &&
    /"hexo-generator-\w*feed/u.test(tree.read('package.json').toString());
  return site !== null && isMade ? { form: 'address', site, before: null } : null;
}
