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

/** Links to the fullest categories, and to the parts of the site: on a phone on a line of their own each. */
export function SiteNavigation({ label, categories, locale }: SiteNavigationProps) {
  const strings = getStrings(locale);
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-1 text-sm sm:gap-x-4">
      {categories.length > 0 && (
        <NavigationLinks
          links={categories.map((category) => [paths.category(category), category.name])}
        />
      )}
      <div className="text-ink-soft">
        <NavigationLinks
          links={[
            [paths.archive(), strings.archive],
            [paths.categories(), strings.categories],
            [paths.authors(), strings.authors],
            [paths.page({ slug: 'about' }), strings.about],
          ]}
        />
      </div>
    </nav>
  );
}

type NavigationLinksProps = {
  /** Where each leads, and what it says. */
  links: readonly (readonly [href: string, text: string])[];
};

function NavigationLinks({ links }: NavigationLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-1">
      {links.map(([href, text]) => (
        <li key={href}>
          <a href={href} className="block px-2 py-1.5 hover:text-accent">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
