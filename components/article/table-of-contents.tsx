import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import type { Body } from '@/lib/content/compiled/body';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type TableOfContentsProps = {
  /** The headings of the article. */
  entries: Body['contents'];
  /** Language of the page. */
  locale: Locale;
};

/** Least number of headings: with fewer an article is seen at a glance. */
const FEWEST = 3;

/** An article's headings: open beside the text on a wide screen, folded above it on others. */
export function TableOfContents({ entries, locale }: TableOfContentsProps) {
  if (entries.length < FEWEST) return null;
  const { contents } = getStrings(locale);
  return (
    <article-contents className="toc">
      <nav aria-label={contents}>
        <details>
          <summary>{contents}</summary>
          <ol className="titles">
            {entries.map(({ depth, id, text }) => (
              <li key={id} data-depth={depth}>
                <a href={`#${id}`}>
                  <Clauses text={text} room={LIST_ROOM} />
                </a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
    </article-contents>
  );
}
