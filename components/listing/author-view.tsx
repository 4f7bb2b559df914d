import { JsonLd } from '@/components/ui/inline-script';
import type { Portrait } from '@/lib/content/compiled/images/portrait';
import type { ListPage } from '@/lib/content/library/paginate';
import type { Article, Author } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import { authorGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { AuthorCard } from './author-card';
import { AuthorPortrait } from './author-portrait';
import { Listing } from './listing';

type AuthorViewProps = {
  /** The author. */
  author: Author;
  /** The portrait, or null. */
  portrait: Portrait | null;
  /** The biography as HTML; may be empty. */
  biography: string;
  /** The page of the author's articles to show. */
  list: ListPage<Article>;
  /** Language of the page. */
  locale: Locale;
};

/** An author: who that is, on the first page, and what they have signed. */
export function AuthorView({ author, portrait, biography, list, locale }: AuthorViewProps) {
  const strings = getStrings(locale);
  const isFirst = list.page === 1;
  return (
    <>
      <JsonLd graph={authorGraph(author, locale)} />
      <Listing
        title={author.name}
        description={[author.role, author.description].filter(Boolean).join(strings.listSeparator)}
        list={list}
        path={paths.author(author)}
        hasFeeds
        trail={[{ href: paths.authors(), text: strings.authors }]}
        portrait={isFirst && portrait && <AuthorPortrait portrait={portrait} />}
        card={isFirst && <AuthorCard biography={biography} links={author.links} />}
        shared={{ author: author.id }}
        empty={strings.noSignedArticles}
        locale={locale}
      />
    </>
  );
}
