import { shareArticle } from '@/lib/reader/share';

type ShareArticleProps = {
  /** Address of the article's poster. */
  poster: string;
};

/** Its poster, and buttons that hand the page on; client/share-article.ts shows those that the browser can do. */
export function ShareArticle({ poster }: ShareArticleProps) {
  return (
    <share-article>
      <button type="button" hidden suppressHydrationWarning data-action="share">
        {shareArticle.share}
      </button>
      <button type="button" hidden suppressHydrationWarning data-action="copy">
        {shareArticle.copy}
      </button>
      <a href={poster}>{shareArticle.poster}</a>
      <output />
    </share-article>
  );
}
