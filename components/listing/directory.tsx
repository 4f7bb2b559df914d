import './listing.css';
import { Column } from '@/components/site/column';
import { PageHeader } from '@/components/site/page-header';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import type { ListPage } from '@/lib/content/library/paginate';
import { listGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { EmptyList } from './empty-list';
import { Pagination } from './pagination';

/** An entry of a directory. */
export type DirectoryEntry = {
  /** Address of the entry's page. */
  href: string;
  /** Its name. */
  name: string;
  /** A sentence about it; may be empty. */
  description: string;
  /** A detail at the end of the line, e.g. a count. */
  detail: string;
};

type DirectoryProps = {
  /** The page's `h1`. */
  title: string;
  /** The page of entries to show. */
  list: ListPage<DirectoryEntry>;
  /** Path of the first page. */
  path: string;
  /** Said instead of an empty list. */
  empty: string;
  /** Language of the page. */
  locale: Locale;
};

/** All categories, all authors, all tags. */
export function Directory({ title, list, path, empty, locale }: DirectoryProps) {
  const address = pathsIn(locale).listPage(path, list.page);
  const collection = { name: title, description: '', path: address };
  return (
    <Column>
      <JsonLd graph={listGraph(collection, [], locale)} />
      <PageHeader title={title} />
      {list.total === 0 ? (
        <EmptyList message={empty} />
      ) : (
        <ul className="directory">
          {list.items.map(({ href, name, description, detail }) => (
            <li key={href}>
              <h2 className="font-serif text-xl font-bold">
                <a href={href} className="hover:text-accent">
                  <Clauses text={name} room={LIST_ROOM} />
                </a>
              </h2>
              <p className="text-end text-sm text-ink-soft tabular-nums sm:order-last">{detail}</p>
              <p className="col-span-2 text-ink-soft empty:hidden sm:col-span-1 sm:empty:block">
                {description}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination list={list} path={path} order="other" locale={locale} />
    </Column>
  );
}
