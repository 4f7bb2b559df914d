import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/components/site/breadcrumbs';
import { Column } from '@/components/site/column';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import type { ListPage } from '@/lib/content/library/paginate';
import { listGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { Pagination, type ListOrder } from './pagination';

type ListFrameProps = {
  /** Name of the list, for machines. */
  name: string;
  /** A sentence on it, for machines; empty for none. */
  description?: string;
  /** The page of the list that is shown. */
  list: ListPage<unknown>;
  /** Path of its first page. */
  path: string;
  /** Order of the list; newest first if absent. */
  order?: ListOrder;
  /** The way down to it. */
  trail: readonly Crumb[];
  /** Said above all; nothing if absent. */
  notice?: ReactNode;
  /** Its head and what it holds. */
  children: ReactNode;
  /** Language of the page. */
  locale: Locale;
};

/** Frame of every list: its graph for machines, the way down to it, the way to its other pages. */
export function ListFrame({
  name,
  description = '',
  list,
  path,
  order,
  trail,
  notice,
  children,
  locale,
}: ListFrameProps) {
  const collection = { name, description, path: pathsIn(locale).listPage(path, list.page) };
  return (
    <Column>
      <JsonLd graph={listGraph(collection, trail, locale)} />
      {notice}
      <div className="breadcrumbs pt-6">
        <Breadcrumbs trail={trail} locale={locale} />
      </div>
      {children}
      <Pagination list={list} path={path} locale={locale} {...(order && { order })} />
    </Column>
  );
}
