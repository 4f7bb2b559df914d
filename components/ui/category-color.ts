import type { Category } from '@/lib/content/model';

/** The text colours of categories; Tailwind wants the names whole. */
const classes: Record<Category['color'], string> = {
  cinnabar: 'text-accent',
  indigo: 'text-indigo',
  pine: 'text-pine',
  ochre: 'text-ochre',
  plum: 'text-plum',
};

/** The class that sets text in a category's colour. */
export function categoryColor({ color }: Pick<Category, 'color'>): string {
  return classes[color];
}
