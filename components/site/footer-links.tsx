import { getStrings } from '@/lib/i18n/strings';
import { FEEDS, type FeedFormat } from '@/lib/route-table';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type FooterLinksProps = {
  /** Language of the page. */
  locale: Locale;
};

/** Links at the foot of every page: what there is to read, to subscribe to, and to know of the publication. */
export function FooterLinks({ locale }: FooterLinksProps) {
  const strings = getStrings(locale);
  const feed = (format: FeedFormat) =>
    [paths.feed(paths.home(), format), FEEDS[format].name] as const;
  const groups = [
    {
      name: strings.reading,
      links: [
        [paths.today(), strings.today],
        [paths.archive(), strings.allArticles],
        [paths.tags(), strings.tags],
      ],
    },
    {
      name: strings.subscribe,
      links: [feed('rss'), feed('atom'), feed('json')],
    },
    {
      name: strings.publication,
      links: [
        [paths.page({ slug: 'about' }), strings.about],
        [paths.corrections(), strings.corrections],
      ],
    },
  ] as const;
  return (
    <nav aria-label={strings.footerNavigation} className="grid grid-cols-3 gap-x-8 sm:gap-x-14">
      {groups.map(({ name, links }) => (
        <section key={name}>
          <h2 className="text-ink">{name}</h2>
          <ul>
            {links.map(([href, text]) => (
              <li key={href}>
                <a href={href} className="inline-block py-1 hover:text-accent">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
