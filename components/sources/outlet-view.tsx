import { Fragment } from 'react';
import { ListFrame } from '@/components/listing/list-frame';
import { PageHeader } from '@/components/site/page-header';
import { pathsIn } from '@/lib/addresses/urls';
import type { CitedSource } from '@/lib/content/library/outlets';
import type { ListPage } from '@/lib/content/library/paginate';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { SourceLine } from './source-line';

type OutletViewProps = {
  /** Title: the outlet's name. */
  title: string;
  /** A page of its sources. */
  list: ListPage<CitedSource>;
  /** Path of the first page. */
  path: string;
  /** Language of the page. */
  locale: Locale;
};

/** The sources of an outlet, each with the articles that rest on it. */
export function OutletView({ title, list, path, locale }: OutletViewProps) {
  const strings = getStrings(locale);
  const trail = [{ href: pathsIn(locale).sources(), text: strings.sources }];
  return (
    <ListFrame name={title} {...{ list, path, trail, locale }} order="other">
      <PageHeader title={title} description={strings.sourceCount(list.total)} />
      <ul className="source-list all-sources">
        {list.items.map(({ source, articles }) => (
          <li key={source.url}>
            <SourceLine
              source={source.publisher === title ? { ...source, publisher: null } : source}
              locale={locale}
            />
            <p>
              {strings.label(strings.citedIn)}
              {articles.map((article, index) => (
                <Fragment key={article.id}>
                  {index > 0 && strings.listSeparator}
                  <a href={pathsIn(locale).article(article)} lang={article.lang ?? undefined}>
                    {article.title}
                  </a>
                </Fragment>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </ListFrame>
  );
}
