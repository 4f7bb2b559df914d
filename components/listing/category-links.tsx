import { Fragment } from 'react';
import { categoryColor } from '@/components/ui/category-color';
import type { Category } from '@/lib/content/model';
import { paths } from '@/lib/urls';

type CategoryLinksProps = {
  /** In the order written. */
  categories: readonly Category[];
};

/** The kicker: the categories of an article. */
export function CategoryLinks({ categories }: CategoryLinksProps) {
  if (categories.length === 0) return null;
  return (
    <p className="flex flex-wrap content-start gap-x-3 text-sm">
      {categories.map((category) => (
        <Fragment key={category.slug}>
          <a
            href={paths.category(category)}
            className={`py-1 hover:underline ${categoryColor(category)}`}
          >
            {category.name}
          </a>{' '}
        </Fragment>
      ))}
    </p>
  );
}
