import type { Section } from '@/lib/content/library/front-page';
import { paths } from '@/lib/urls';
import { TitleList } from './title-list';

type SectionsProps = {
  /** The fullest first. */
  sections: readonly Section[];
};

/** Older articles, a column a category. */
export function Sections({ sections }: SectionsProps) {
  if (sections.length === 0) return null;
  return (
    <div className="sections">
      {sections.map(({ category, articles }) => (
        <section key={category.slug}>
          <h2 className="section-title">
            <a href={paths.category(category)}>{category.name}</a>
          </h2>
          <TitleList articles={articles} />
        </section>
      ))}
    </div>
  );
}
