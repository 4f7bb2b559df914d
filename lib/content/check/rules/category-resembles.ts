import { didYouMean } from '@/lib/did-you-mean';
import { categoryUses, placeOf, type CategoryUse } from '../category-uses';
import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** A category that is used once is not a slip for another. */
export const categoryResembles: Rule = {
  id: 'category-resembles',
  level: 'warning',
  about: { zh: '只用过一次的分类不与另一分类相近', en: 'a category used once resembles no other' },
  check: (context) => {
    const uses = categoryUses(context);
    return uses.flatMap((use) => {
      const meant = resembled(use, uses);
      if (meant === null || use.first === null) return [];
      return findingAt(
        use.first.post,
        placeOf(use.first),
        `分类“${use.name}”只用过这一次，与“${meant}”相近。若是同一个，请改为“${meant}”。`,
        `the category "${use.name}" is used only here and resembles "${meant}". If they are one, write "${meant}".`,
      );
    });
  },
};

/** The name of the category that a rare one may be a slip for, or null; of two rare ones, the earlier. */
export function resembled(use: CategoryUse, uses: readonly CategoryUse[]): string | null {
  if (!isRare(use)) return null;
  const rare = uses.slice(0, uses.indexOf(use)).filter(isRare);
  const others = uses.filter((each) => !isRare(each));
  return didYouMean(use.name, others.map(toName)) ?? didYouMean(use.name, rare.map(toName));
}

function isRare({ documented, posts }: CategoryUse): boolean {
  return !documented && posts === 1;
}

function toName({ name }: CategoryUse): string {
  return name;
}
