import type { ReactNode } from 'react';
import { pathsIn } from '@/lib/addresses/urls';
import { mainCategories } from '@/lib/content/library/main-categories';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { site, type Locale } from '@/lib/site';
import { Footer } from './footer';
import { Masthead } from './masthead';

type FrameProps = {
  /** Content that masthead and foot lead to; null where none is known. */
  content: Pick<Snapshot, 'editions' | 'categories' | 'inCategory' | 'named' | 'articles'> | null;
  /** Path of the page, of a list its first; empty where it has none of its own. */
  path: string;
  /** Number of the list's page. */
  page?: number;
  /** Paths of what it belongs to, the nearest first: the masthead marks the first that it leads to. */
  within?: readonly string[];
  /** Whether its words were put into its script automatically: those of its locale, unless an article says otherwise. */
  isConverted?: boolean;
  /** Language of the page. */
  locale: Locale;
  /** Content of the page. */
  children: ReactNode;
};

/**
 * Frame of every page: masthead and foot. A layout of Next does not know which page it is around.
 */
export function Frame({
  content,
  path,
  page = 1,
  within = [],
  locale,
  isConverted = locale !== site.defaultLocale,
  children,
}: FrameProps) {
  const own = path && pathsIn(locale).listPage(path, page);
  return (
    <>
      <Masthead
        day={content?.editions.latest?.day ?? null}
        categories={content ? mainCategories(content) : []}
        path={own}
        place={[path, ...within]}
        locale={locale}
      />
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <Footer content={content} path={own} isConverted={isConverted} locale={locale} />
    </>
  );
}
