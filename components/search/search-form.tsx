import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { MAX_LENGTH } from '@/lib/search/query';
import type { Locale } from '@/lib/site';

type SearchFormProps = {
  /** The query; empty before anything was asked. */
  q: string;
  /** Advice on how to ask; empty for none. */
  hint: string;
  /** Language of the page. */
  locale: Locale;
};

/** Asks the search page: an ordinary form. */
export function SearchForm({ q, hint, locale }: SearchFormProps) {
  const strings = getStrings(locale);
  return (
    <search>
      <form action={pathsIn(locale).search()} className="flex border-b-2 border-ink">
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={MAX_LENGTH}
          aria-label={strings.searchLabel}
          aria-describedby={hint ? 'search-hint' : undefined}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={strings.searchLabel}
          className="min-w-0 grow bg-transparent py-3 text-lg placeholder:text-ink-soft"
        />
        <button type="submit" className="cursor-pointer ps-4 text-accent hover:underline">
          {strings.search}
        </button>
      </form>
      {hint && (
        <p id="search-hint" className="mt-3 text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </search>
  );
}
