import { ArticlePart } from '@/components/article/article-part';
import { pathsIn } from '@/lib/addresses/urls';
import { newestFirst } from '@/lib/content/library/order';
import type { Correction } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { CorrectionText } from './correction-text';

/** Id of the list in an article. */
export const CORRECTIONS_ID = 'article-corrections';

type ArticleCorrectionsProps = {
  /** All corrections of the article. */
  corrections: readonly Correction[];
  /** Language of the page. */
  locale: Locale;
};

/** Every correction of an article, newest first; nothing where there was none. */
export function ArticleCorrections({ corrections, locale }: ArticleCorrectionsProps) {
  if (corrections.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <ArticlePart
      id={CORRECTIONS_ID}
      title={<a href={pathsIn(locale).corrections()}>{strings.corrections}</a>}
    >
      <ol className="correction-list">
        {corrections.toSorted(newestFirst).map((correction) => (
          <li key={correction.date + correction.note}>
            <CorrectionText correction={correction} locale={locale} />
          </li>
        ))}
      </ol>
    </ArticlePart>
  );
}
