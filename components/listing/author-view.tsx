import { ContentImage } from '@/components/ui/content-image';
import { Html } from '@/components/ui/html';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import type { Body } from '@/lib/content/compiled/body';
import type { Portrait } from '@/lib/content/compiled/images/portrait';
import type { Thumbnails } from '@/lib/content/compiled/images/thumbnails';
import type { ListPage } from '@/lib/content/library/paginate';
import type { Article, Author } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import { authorGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { Listing } from './listing';

type AuthorViewProps = {
  author: Author;
  /** The portrait, or null. */
  portrait: Portrait | null;
  /** The biography, which may be empty. */
  biography: Body;
  /** The page of the author's articles to show. */
  list: ListPage<Article>;
  /** The covers of these. */
  thumbnails: Thumbnails;
  /** Language of the page. */
  locale: Locale;
};

/** An author: who that is, on the first page, and what they have signed. */
export function AuthorView({
  author,
  portrait,
  biography,
  list,
  thumbnails,
  locale,
}: AuthorViewProps) {
  const strings = getStrings(locale);
  const isFirst = list.page === 1;
  return (
    <>
      <JsonLd graph={authorGraph(author, locale)} />
      <Listing
        title={author.name}
        description={[author.role, author.description].filter(Boolean).join(strings.listSeparator)}
        list={list}
        thumbnails={thumbnails}
        path={pathsIn(locale).author(author)}
        hasFeeds
        heads="month"
        trail={[{ href: pathsIn(locale).authors(), text: strings.authors }]}
        // The author's name stands beside it.
        portrait={isFirst && portrait && <ContentImage image={portrait} alt="" />}
        card={isFirst && <AuthorCard biography={biography} links={author.links} />}
        shared={{ author: author.id }}
        empty={strings.noSignedArticles}
        locale={locale}
      />
    </>
  );
}

type AuthorCardProps = {
  /** The biography, which may be empty. */
  biography: Body;
  /** Addresses of the author elsewhere. */
  links: Author['links'];
};

/** An author's biography and links; nothing where the author has neither. */
function AuthorCard({ biography, links }: AuthorCardProps) {
  if (biography.html === '' && links.length === 0) return null;
  return (
    <div className="author-card">
      {biography.html && <Html className="prose" {...biography} />}
      {links.length > 0 && (
        <ul>
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} rel="me noopener">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
