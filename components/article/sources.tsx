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

/** What an article rests on; nothing where its editor names no source. */
export function Sources({ sources, locale }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <ArticlePart id="article-sources" title={getStrings(locale).sources}>
      <ol className="source-list">
        {sources.map(({ title, url, publisher, date }) => (
          <li key={url}>
            <a href={url} rel="noopener">
              {title}
            </a>{' '}
            {publisher !== null && (
              <>
                <span>{publisher}</span>{' '}
              </>
            )}
            {date !== null && (
              <time dateTime={date}>
                {formatInstant(`${date}T00:00:00Z`, 'day', locale, 'UTC')}
              </time>
            )}
          </li>
        ))}
      </ol>
    </ArticlePart>
  );
}
