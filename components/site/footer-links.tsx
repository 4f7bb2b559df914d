import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type FooterLinksProps = {
  /** Language of the page. */
  locale: Locale;
};

/** Links at the foot of every page. */
export function FooterLinks({ locale }: FooterLinksProps) {
  const strings = getStrings(locale);
  const links = [
    [paths.today(), strings.today],
    [paths.archive(), strings.allArticles],
  ] as const;
  return (
    <nav aria-label={strings.footerNavigation}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href} className="inline-block py-1 hover:text-accent">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
