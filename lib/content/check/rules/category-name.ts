import { categoryUses, placeOf } from '../category-uses';
import { findingAt } from '../document-file';
import type { Rule } from '../rule';

/** The name of a category gives an address. */
export const categoryName: Rule = {
  id: 'category-name',
  level: 'error',
  about: {
    zh: '分类名里有文字，能做网址',
    en: 'the name of a category has letters, for its address',
  },
  check: (context) =>
    categoryUses(context).flatMap(({ slug, name, first }) => {
      if (slug !== '' || first === null) return [];
      return findingAt(
        first.post,
        placeOf(first),
        `分类“${name}”没有文字，得不出网址。请改用有汉字或字母的名称。`,
        `the category "${name}" has no letters, so it gives no address. Use a name that has.`,
      );
    }),
};
