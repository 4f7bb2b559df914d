import type { ReactNode } from 'react';
import { mainCategories } from '@/lib/content/library/main-categories';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Locale } from '@/lib/site';
import { Footer } from './footer';
import { Masthead } from './masthead';

type FrameProps = {
  /** Content that the masthead leads to; null where none is known. */
  content: Pick<Snapshot, 'editions' | 'categories' | 'inCategory'> | null;
  /** Path of the page; empty where it has none of its own. */
  path: string;
  /** Paths of what it belongs to, the nearest first: the masthead marks the first that it leads to. */
  within?: readonly string[];
  /** Language of the page. */
  locale: Locale;
  /** Content of the page. */
  children: ReactNode;
};

/**
 * Frame of every page: masthead and foot. A layout of Next does not know which page it is around.
 */
export function Frame({ content, path, within = [], locale, children }: FrameProps) {
  return (
    <>
      <Masthead
        day={content?.editions.latest?.day ?? null}
        categories={content ? mainCategories(content) : []}
        place={[path, ...within]}
        locale={locale}
      />
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <Footer path={path} locale={locale} />
    </>
  );
}
