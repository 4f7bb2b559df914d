import { ReadingSettings } from '@/components/reading-settings/reading-settings';
import { SearchButton } from '@/components/search/search-button';
import { Moon } from '@/components/ui/moon';
import type { Category } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type MastheadProps = {
  /** Day of the latest edition, whose moon stands beside the name; null where there is none. */
  day: string | null;
  /** The categories that it leads to. */
  categories: readonly Category[];
  /** Language of the page. */
  locale: Locale;
};

/** Name of the publication, the way to its parts, and the reading settings. */
export function Masthead({ day, categories, locale }: MastheadProps) {
  const strings = getStrings(locale);
  return (
    <header className="masthead">
      <div className="mx-auto flex max-w-site flex-wrap items-center gap-x-8 gap-y-1 px-5 py-3 sm:py-4">
        <a
          href={paths.home()}
          className="flex items-center gap-2.5 py-1 font-serif text-xl font-bold tracking-widest"
        >
          <Moon day={day} />
          {site.name}
        </a>
        <div className="order-last -mx-2 w-full sm:order-none sm:mx-0 sm:w-auto sm:grow">
          <SiteNavigation
            label={strings.primaryNavigation}
            categories={categories}
            locale={locale}
          />
        </div>
        <div className="-mr-2 ml-auto flex items-center gap-x-1">
          <SearchButton locale={locale} />
          <ReadingSettings locale={locale} />
        </div>
      </div>
    </header>
  );
}

type SiteNavigationProps = {
  /** Name of this navigation for assistive technology. */
  label: string;
  /** The categories that it leads to. */
  categories: readonly Category[];
  /** Language of the page. */
  locale: Locale;
};

/** Links to the fullest categories, and to the parts of the site: on a phone on a line of their own each. */
function SiteNavigation({ label, categories, locale }: SiteNavigationProps) {
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
            [paths.subscribe(), strings.subscribe],
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
