import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type ShareArticleProps = {
  /** Address of the article's poster. */
  poster: string;
  /** Language of the page. */
  locale: Locale;
};

/** Its poster, and buttons that hand the page on; share-article.element.ts shows those that the browser can do. */
export function ShareArticle({ poster, locale }: ShareArticleProps) {
  const { shareArticle } = getStrings(locale);
  return (
    <share-article>
      {/* First, for it is there from the start: what the script shows must not move it. */}
      <a href={poster}>{shareArticle.poster}</a>{' '}
      <button type="button" hidden suppressHydrationWarning data-action="share">
        {shareArticle.share}
      </button>{' '}
      <button type="button" hidden suppressHydrationWarning data-action="copy">
        {shareArticle.copy}
      </button>
      <output aria-label={shareArticle.outcome} />
    </share-article>
  );
}
