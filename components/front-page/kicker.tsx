import { CategoryLinks } from '@/components/listing/category-links';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type KickerProps = {
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

/** The line over a story: whether it is pinned, and its categories. */
export function Kicker({ article: { pinned, categories }, locale }: KickerProps) {
  return (
    <div className="flex flex-wrap gap-x-3 text-sm empty:hidden">
      {pinned && <span className="py-1 text-ink-soft">{getStrings(locale).pinned}</span>}
      <CategoryLinks categories={categories} locale={locale} />
    </div>
  );
}
