import type { Category } from '../model';
import type { Snapshot } from './snapshot';

/** Number of categories that stand on one line of a phone beside the other links. */
const MOST = 3;

/** The fullest categories, which the masthead leads to; of equals, in their own order. */
export function mainCategories({
  categories,
  inCategory,
}: Pick<Snapshot, 'categories' | 'inCategory'>): Category[] {
  const size = ({ slug }: Category) => inCategory(slug).length;
  return categories
    .filter((category) => size(category) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST);
}
