import { getStrings } from '@/lib/i18n/strings';
import { FEEDS, type FeedFormat } from '@/lib/route-table';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

/** The one that most readers know is first. */
const formats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

type FeedLinksProps = {
  /** Path of the list that has feeds. */
  list: string;
  /** Language of the page. */
  locale: Locale;
};

/** The feeds of a category or an author. */
export function FeedLinks({ list, locale }: FeedLinksProps) {
  return (
    <p className="flex flex-wrap gap-x-4" data-print="no">
      <span className="py-1">{getStrings(locale).subscribe}</span>
      {formats.map((format) => (
        <a key={format} href={paths.feed(list, format)} className="py-1 hover:text-accent">
          {FEEDS[format].name}
        </a>
      ))}
    </p>
  );
}
