import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type FooterProps = {
  /** Language of the page. */
  locale: Locale;
};

/** What the publication is, and the way back into it. */
export function Footer({ locale }: FooterProps) {
  const strings = getStrings(locale);
  const links = [
    [paths.today(), strings.today],
    [paths.archive(), strings.allArticles],
  ] as const;
  return (
    <footer className="mt-20 border-t border-rule sm:mt-28">
      <div className="mx-auto flex max-w-site flex-wrap items-center justify-between gap-x-10 gap-y-4 px-5 py-10 text-sm text-ink-soft">
        <p className="text-balance">{site.description}</p>
        <ul className="flex gap-x-6">
          {links.map(([href, text]) => (
            <li key={href}>
              <a href={href} className="inline-block py-1 hover:text-accent">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
