import type { Correction } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { CORRECTIONS_ID } from './article-corrections';
import { CorrectionText } from './correction-text';

type CorrectionNoticeProps = {
  /** The latest correction of an error of fact. */
  latest: Correction;
  /** Number of the article's corrections. */
  total: number;
  /** Language of the page. */
  locale: Locale;
};

/** Ahead of an article that had an error of fact: what was corrected last, and the way to the rest. */
export function CorrectionNotice({ latest, total, locale }: CorrectionNoticeProps) {
  const strings = getStrings(locale);
  return (
    <aside aria-label={strings.correctionNotice}>
      <strong>{strings.correctionNotice}</strong>
      <div>
        <CorrectionText correction={latest} locale={locale} />
        {total > 1 && <a href={`#${CORRECTIONS_ID}`}>{strings.correctionsOf(total)}</a>}
      </div>
    </aside>
  );
}
