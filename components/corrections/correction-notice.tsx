import { newestFirst } from '@/lib/content/corrections';
import type { Correction } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { CorrectionText } from './correction-text';
import { LEDGER_ID } from './ledger';

type CorrectionNoticeProps = {
  /** All corrections of the article. */
  corrections: readonly Correction[];
  /** Language of the page. */
  locale: Locale;
};

/** Ahead of an article that had an error of fact: the latest such correction. A slip of the pen needs no notice. */
export function CorrectionNotice({ corrections, locale }: CorrectionNoticeProps) {
  const [latest] = corrections.filter(({ minor }) => !minor).sort(newestFirst);
  if (!latest) return null;
  const strings = getStrings(locale);
  return (
    <aside className="article-notice" lang={strings.htmlLang} aria-label={strings.correctionNotice}>
      <strong>{strings.correctionNotice}</strong>
      <CorrectionText correction={latest} locale={locale} />
      {corrections.length > 1 && (
        <a href={`#${LEDGER_ID}`}>{strings.correctionsOf(corrections.length)}</a>
      )}
    </aside>
  );
}
