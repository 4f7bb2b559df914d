import { Moon } from '@/components/ui/moon';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type FooterProps = {
  /** Language of the page. */
  locale: Locale;
};

/** What the publication is, and the way back. */
export function Footer({ locale }: FooterProps) {
  const strings = getStrings(locale);
  return (
    <footer className="mt-20 border-t border-rule">
      <div className="mx-auto flex max-w-site flex-wrap items-baseline justify-between gap-x-8 gap-y-2 px-5 py-8 text-sm text-ink-soft">
        <p>
          <span className="mr-3">
            <Moon />
          </span>
          {site.description}
        </p>
        <p>
          <a href={paths.archive()} className="inline-block py-1 hover:text-accent">
            {strings.allArticles}
          </a>
        </p>
      </div>
    </footer>
  );
}
