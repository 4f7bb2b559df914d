import { CorrectionNotice } from '@/components/corrections/correction-notice';
import { latestCorrection } from '@/lib/content/library/corrections';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { AiLabel } from './ai-label';
import { StaleNotice } from './stale-notice';

type ArticleNotesProps = {
  /** The article. */
  article: Article;
  /** Whether nobody has looked after it for longer than its category allows. */
  stale: boolean;
  /** Language of the page. */
  locale: Locale;
};

/** What a reader should know before reading, a line each: AI's part, an error that was corrected, great age. */
export function ArticleNotes({ article, stale, locale }: ArticleNotesProps) {
  const correction = latestCorrection(article.corrections);
  if (!article.ai && !correction && !stale) return null;
  return (
    <div className="article-notes" lang={getStrings(locale).htmlLang}>
      {stale && <StaleNotice article={article} locale={locale} />}
      {correction && (
        <CorrectionNotice latest={correction} total={article.corrections.length} locale={locale} />
      )}
      {article.ai && <AiLabel ai={article.ai} locale={locale} />}
    </div>
  );
}
