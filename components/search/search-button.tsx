import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type SearchButtonProps = {
  /** Language of the page. */
  locale: Locale;
};

/** The way to the search: its page, or the panel once search-button.element.ts can open it. */
export function SearchButton({ locale }: SearchButtonProps) {
  const { search } = getStrings(locale);
  return (
    <search-button>
      <a
        href={pathsIn(locale).search()}
        className="flex items-center gap-1.5 px-2 py-1.5 text-sm text-ink-soft hover:text-accent"
      >
        <svg
          viewBox="0 0 16 16"
          width="1em"
          height="1em"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        >
          <circle cx="7" cy="7" r="4.75" />
          <path d="m10.5 10.5 3.75 3.75" />
        </svg>
        {search}
      </a>
    </search-button>
  );
}
