import { SourceLine } from '@/components/sources/source-line';
import { pathsIn } from '@/lib/addresses/urls';
import type { Source } from '@/lib/content/model';
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
    <ArticlePart
      id="article-sources"
      title={<a href={pathsIn(locale).sources()}>{strings.sources}</a>}
    >
      <ol className="source-list">
        {sources.map(({ marks = [], ...source }) => (
          <li key={source.url}>
            <SourceLine source={source} locale={locale} />
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
