import type { Source } from '@/lib/content/model';
import { formatInstant } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type SourceLineProps = {
  source: Pick<Source, 'title' | 'url' | 'publisher' | 'date' | 'archived'>;
  /** Language of the page. */
  locale: Locale;
};

/** A source: where it can be read, whose it is, of which day, and its archived copy. */
export function SourceLine({ source, locale }: SourceLineProps) {
  const { title, url, publisher, date, archived } = source;
  return (
    <>
      <a href={url} rel="noopener">
        {title}
      </a>
      {publisher !== null && <span> {publisher}</span>}
      {date !== null && ' '}
      {date !== null && <time dateTime={date}>{dayName(date, locale)}</time>}
      {archived && ' '}
      {archived && (
        <a href={archived.url} rel="noopener">
          {getStrings(locale).archivedOn(archived.date && dayName(archived.date, locale))}
        </a>
      )}
    </>
  );
}

function dayName(day: string, locale: Locale): string {
  return formatInstant(`${day}T00:00:00Z`, 'day', locale, 'UTC');
}
