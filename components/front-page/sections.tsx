import { pathsIn } from '@/lib/addresses/urls';
import type { Section } from '@/lib/content/library/front-page';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { TitleList } from './title-list';

type SectionsProps = {
  /** The fullest first. */
  sections: readonly Section[];
  /** Language of the page. */
  locale: Locale;
};

/** Older articles, a column a category. */
export function Sections({ sections, locale }: SectionsProps) {
  if (sections.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <div className="sections">
      {sections.map(({ category, articles }) => (
        <section key={category.slug}>
          <h2 className="section-title">
            <a href={pathsIn(locale).category(category)}>{category.name}</a>
          </h2>
          <TitleList articles={articles} locale={locale} />
          <a href={pathsIn(locale).category(category)} className="section-more">
            {strings.more}
            <span className="sr-only">{category.name}</span>
          </a>
        </section>
      ))}
    </div>
  );
}
