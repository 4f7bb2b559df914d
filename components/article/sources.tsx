import type { Source } from '@/lib/content/model';
import { formatInstant } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticlePart } from './article-part';

type SourcesProps = {
  /** In the order written. */
  sources: readonly Source[];
  /** Language of the page. */
  locale: Locale;
};

/**
 * List of an article's sources, each with links back to the text that cites it; nothing where none
 * is named.
 */
export function Sources({ sources, locale }: SourcesProps) {
  if (sources.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <ArticlePart id="article-sources" title={strings.sources}>
      <ol className="source-list">
        {sources.map(({ title, url, publisher, date, archived, marks = [] }) => (
          <li key={url}>
            <a href={url} rel="noopener">
              {title}
            </a>
            {publisher !== null && <span> {publisher}</span>}
            {date !== null && ' '}
            {date !== null && <time dateTime={date}>{dayName(date, locale)}</time>}
            {archived && ' '}
            {archived && (
              <a href={archived.url} rel="noopener">
                {strings.archivedOn(archived.date && dayName(archived.date, locale))}
              </a>
            )}
            {marks.flatMap((mark, at) => [
              ' ',
              <a key={mark} href={`#${encodeURIComponent(mark)}`}>
                {strings.citedAt(marks.length > 1 ? at + 1 : null)}
              </a>,
            ])}
          </li>
        ))}
      </ol>
    </ArticlePart>
  );
}

function dayName(day: string, locale: Locale): string {
  return formatInstant(`${day}T00:00:00Z`, 'day', locale, 'UTC');
}
