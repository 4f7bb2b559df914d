import { Fragment } from 'react';
import { pathsIn } from '@/lib/addresses/urls';
import type { Category } from '@/lib/content/model';
import type { Locale } from '@/lib/site';

/** The text colours of categories; Tailwind wants the names whole. */
const classes: Record<Category['color'], string> = {
  cinnabar: 'text-accent',
  indigo: 'text-indigo',
  pine: 'text-pine',
  ochre: 'text-ochre',
  plum: 'text-plum',
};

/** The class that sets text in a category's colour. */
function categoryColor({ color }: Pick<Category, 'color'>): string {
  return classes[color];
}

type CategoryLinksProps = {
  /** In the order written. */
  categories: readonly Category[];
  /** Language of the page. */
  locale: Locale;
};

/** The kicker: the categories of an article. */
export function CategoryLinks({ categories, locale }: CategoryLinksProps) {
  if (categories.length === 0) return null;
  return (
    <p className="flex flex-wrap content-start gap-x-3 text-sm">
      {categories.map((category) => (
        <Fragment key={category.slug}>
          <a
            href={pathsIn(locale).category(category)}
            className={`py-1 hover:underline ${categoryColor(category)}`}
          >
            {category.name}
          </a>{' '}
        </Fragment>
      ))}
    </p>
  );
}
