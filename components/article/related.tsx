import { TitleList } from '@/components/front-page/title-list';
import { Published } from '@/components/ui/published';
import type { Related as RelatedArticle } from '@/lib/content/library/surroundings';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticlePart } from './article-part';

type RelatedProps = {
  /** Nearest first. */
  related: readonly RelatedArticle[];
  /** Language of the page. */
  locale: Locale;
};

/** Articles about the same things, each with its day and what it shares; nothing where there are none. */
export function Related({ related, locale }: RelatedProps) {
  if (related.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <ArticlePart id="article-related" title={strings.relatedArticles}>
      <TitleList
        articles={related.map(({ article }) => article)}
        locale={locale}
        detail={(article, index) => {
          const { by, names } = related[index] ?? { by: 'text', names: [] };
          return (
            <>
              <Published article={article} locale={locale} />
              {strings.listSeparator}
              {strings.relatedBy[by](names.join(strings.authorSeparator))}
            </>
          );
        }}
      />
    </ArticlePart>
  );
}
