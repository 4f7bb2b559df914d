import { Instant } from '@/components/ui/instant';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type StaleNoticeProps = {
  /** The article, which is old. */
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

/** Ahead of an old article: since when nobody has looked after its facts and figures. */
export function StaleNotice({ article, locale }: StaleNoticeProps) {
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
