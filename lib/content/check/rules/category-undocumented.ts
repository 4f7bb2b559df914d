import { categoryUses, placeOf } from '../category-uses';
import { findingAt } from '../document-file';
import type { Rule } from '../rule';
import { resembled } from './category-resembles';

/** Categories have documents. */
export const categoryUndocumented: Rule = {
  id: 'category-undocumented',
  level: 'warning',
  about: { zh: '每个分类在 categories/ 下有文件', en: 'each category has a file in categories/' },
  check: (context) => {
    const uses = categoryUses(context);
    return uses.flatMap((use) => {
      if (use.documented || use.first === null || resembled(use, uses) !== null) return [];
      return findingAt(
        use.first.post,
        placeOf(use.first),
        `分类“${use.name}”没有文件，其页面只有名称。要加介绍，请新建 categories/${use.slug}.md。`,
        `the category "${use.name}" has no file: its page has a name only. To introduce it, add categories/${use.slug}.md.`,
      );
    });
  },
};
