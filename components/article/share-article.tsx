import { FILLED_BY_SCRIPT } from '@/components/ui/html';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type ShareArticleProps = {
  /** Address of the article's poster. */
  poster: string;
  /** Language of the page. */
  locale: Locale;
};

/** Its poster, and buttons that hand the page on: share-article.element.ts makes those that the browser can do. */
export function ShareArticle({ poster, locale }: ShareArticleProps) {
  return (
    <div className="share-article">
      {/* First, for it is there from the start: what the script adds must not move it. */}
      <a href={poster}>{getStrings(locale).poster}</a>
      <share-article {...FILLED_BY_SCRIPT} />
    </div>
  );
}
