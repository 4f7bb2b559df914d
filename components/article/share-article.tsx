import { shareArticle } from '@/lib/reader/share';

/** Buttons that hand the page on; client/share-article.ts shows those that the browser can do. */
export function ShareArticle() {
  return (
    <share-article>
      <button type="button" hidden suppressHydrationWarning data-action="share">
        {shareArticle.share}
      </button>
      <button type="button" hidden suppressHydrationWarning data-action="copy">
        {shareArticle.copy}
      </button>
      <output />
    </share-article>
  );
}
