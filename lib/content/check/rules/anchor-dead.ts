import { didYouMean } from '@/lib/did-you-mean';
import type { BodyFacts } from '../../body/body-facts';
import { findingAt } from '../document-file';
import { createLinkTargets, writtenAs } from '../link-target';
import type { Rule } from '../rule';

/** Links to a place in a document find the place. */
export const anchorDead: Rule = {
  id: 'anchor-dead',
  level: 'error',
  about: { zh: '链接里 # 之后的位置存在', en: 'the place after # in a link exists' },
  check: (context) => {
    const target = createLinkTargets(context);
    const { posts, authors, categories, pages, addresses } = context;
    return [...posts, ...authors, ...categories, ...pages].flatMap((document) =>
      document.facts().links.flatMap(({ start, href }) => {
        const found = target(document, href);
        // An empty fragment and `top` are the top of any page (HTML, "scroll to the fragment").
        if (found.kind !== 'route' || /^(?:top)?$/iu.test(found.fragment)) return [];
        const shown = addresses.documentAt(found.route);
        // A body that cannot be rendered has a finding of its own.
        const anchors = shown && isShown(shown.facts()) ? shown.facts().ids : null;
        if (anchors === null || anchors.includes(found.fragment)) return [];
        const meant = didYouMean(found.fragment, anchors);
        return findingAt(
          document,
          start,
          `${writtenAs(href)} 里的位置 #${found.fragment} 不存在。${meant ? `是否应为 #${meant}？` : `可用的有：${listed(anchors)}。`}`,
          `${writtenAs(href)}: no place #${found.fragment}. ${meant ? `Did you mean #${meant}?` : `There are: ${listed(anchors)}.`}`,
        );
      }),
    );
  },
};

function isShown({ excess, failure }: BodyFacts): boolean {
  return !excess && !failure;
}

/** Most anchors that a message names. */
const LISTED = 8;

function listed(anchors: readonly string[]): string {
  const shown = anchors.slice(0, LISTED).map((anchor) => `#${anchor}`);
  if (shown.length === 0) return '—';
  return shown.join('、') + (anchors.length > LISTED ? '……' : '');
}
