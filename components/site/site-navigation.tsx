import type { Category } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type SiteNavigationProps = {
  /** Name of this navigation for assistive technology. */
  label: string;
  /** The categories that it leads to. */
  categories: readonly Category[];
  /** Language of the page. */
  locale: Locale;
};

/** Links to the fullest categories and the parts of the site. */
export function SiteNavigation({ label, categories, locale }: SiteNavigationProps) {
  const strings = getStrings(locale);
  const links = [
    ...categories.map((category) => [paths.category(category), category.name]),
    [paths.archive(), strings.archive],
    [paths.categories(), strings.categories],
    [paths.authors(), strings.authors],
    [paths.page({ slug: 'about' }), strings.about],
  ] as const;
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-1 text-sm">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href} className="block px-2 py-1.5 text-ink-soft hover:text-accent">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
