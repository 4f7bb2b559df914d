import { CorrectionNotice } from '@/components/corrections/correction-notice';
import { Instant } from '@/components/ui/instant';
import { pathsIn } from '@/lib/addresses/urls';
import { AI_POLICY } from '@/lib/ai/levels';
import { latestCorrection } from '@/lib/content/library/corrections';
import type { AiInvolvement, Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type ArticleNotesProps = {
  article: Article;
  /** Whether nobody has looked after it for longer than its category allows. */
  stale: boolean;
  /** Language of the page. */
  locale: Locale;
};

/** Notices over an article's body, a line each: AI's part, its latest correction, great age. */
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

type AiLabelProps = {
  /** Level of AI's part and a note on it, as the editor declares them. */
  ai: AiInvolvement;
  /** Language of the page. */
  locale: Locale;
};

/** Label of AI's part: its level in words, the editor's note, a link to the policy. */
function AiLabel({ ai: { level, note }, locale }: AiLabelProps) {
  const strings = getStrings(locale);
  return (
    <p className="ai-label" data-level={level}>
      <strong>{strings.aiLevels[level]}</strong>{' '}
      <span>
        {note !== null && <span>{note} </span>}
        <a href={pathsIn(locale).page(AI_POLICY)}>{strings.aiExplained}</a>
      </span>
    </p>
  );
}

type StaleNoticeProps = {
  /** The article, which is old. */
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

/** Ahead of an old article: since when nobody has looked after its facts and figures. */
function StaleNotice({ article, locale }: StaleNoticeProps) {
  const strings = getStrings(locale);
  return (
    <aside aria-label={strings.staleNotice}>
      <strong>{strings.staleNotice}</strong>
      <p>
        {article.updatedAt === null ? strings.publishedOn : strings.updatedOn}
        <Instant instant={article.updatedAt ?? article.publishedAt} locale={locale} />
        {strings.staleExplained}
      </p>
    </aside>
  );
}
