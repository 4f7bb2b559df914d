import { ReadingSettings } from '@/components/reading-settings/reading-settings';
import { SearchButton } from '@/components/search/search-button';
import { Moon } from '@/components/ui/moon';
import { pathsIn } from '@/lib/addresses/urls';
import type { Category } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ScriptLink } from './script-link';

type MastheadProps = {
  /** Day of the latest edition, whose moon stands beside the name; null where there is none. */
  day: string | null;
  /** The categories that it leads to. */
  categories: readonly Category[];
  /** Path of the page; empty where it has none of its own. */
  path: string;
  /** The same, of a list its first page's, then of what it belongs to, the nearest first. */
  place: readonly string[];
  /** Language of the page. */
  locale: Locale;
};

/** Name of the publication, the way to its parts, and the reading settings. */
export function Masthead({ day, categories, path, place, locale }: MastheadProps) {
  const strings = getStrings(locale);
  return (
    <header className="masthead">
      <div className="mx-auto flex max-w-site flex-wrap items-center gap-x-8 gap-y-1 px-5 py-3 sm:py-4">
        <a
          href={pathsIn(locale).home()}
          className="flex items-center gap-2.5 py-1 font-serif text-xl font-bold tracking-widest"
        >
          <Moon day={day} />
          {publication(locale).name}
        </a>
        <SiteNavigation
          label={strings.primaryNavigation}
          categories={categories}
          place={place}
          locale={locale}
        />
        <div>
          <ScriptLink path={path} locale={locale} /> <SearchButton locale={locale} />
          <ReadingSettings />
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
  /** Path of the page, then of what it belongs to, the nearest first. */
  place: readonly string[];
  /** Language of the page. */
  locale: Locale;
};

/** Links to the fullest categories, and to the parts of the site: on a phone on a line of their own each. */
function SiteNavigation({ label, categories, place, locale }: SiteNavigationProps) {
  const strings = getStrings(locale);
  const sections = categories.map(
    (category) => [pathsIn(locale).category(category), category.name] as const,
  );
  const parts = [
    [pathsIn(locale).archive(), strings.archive],
    [pathsIn(locale).categories(), strings.categories],
    [pathsIn(locale).authors(), strings.authors],
    [pathsIn(locale).subscribe(), strings.subscribe],
    [pathsIn(locale).page({ slug: 'about' }), strings.about],
  ] as const;
  const hrefs = [...sections, ...parts].map(([href]) => href);
  const current = place.find((path) => hrefs.includes(path)) ?? null;
  const mark = current === place[0] ? 'page' : 'true';
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-1 text-sm sm:gap-x-4">
      {sections.length > 0 && <NavigationLinks links={sections} current={current} mark={mark} />}
      <div className="text-ink-soft">
        <NavigationLinks links={parts} current={current} mark={mark} />
      </div>
    </nav>
  );
}

type NavigationLinksProps = {
  /** Links: the address and the text of each. */
  links: readonly (readonly [href: string, text: string])[];
  /** Address among these at which the reader is; null where the reader is at none. */
  current: string | null;
  /** Whether it is the page itself, or what the page belongs to. */
  mark: 'page' | 'true';
};

function NavigationLinks({ links, current, mark }: NavigationLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-1">
      {links.map(([href, text]) => (
        <li key={href}>
          <a
            href={href}
            aria-current={href === current ? mark : undefined}
            className="block px-2 py-1.5 hover:text-accent"
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
