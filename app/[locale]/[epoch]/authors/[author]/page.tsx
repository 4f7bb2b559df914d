import { AuthorCard } from '@/components/listing/author-card';
import { Listing } from '@/components/listing/listing';
import { JsonLd } from '@/components/ui/inline-script';
import { readBody } from '@/lib/content/body';
import { readPortrait } from '@/lib/content/images/portrait';
import { paginate } from '@/lib/content/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { cardImage } from '@/lib/seo/image';
import { authorGraph } from '@/lib/seo/json-ld/graph';
import { listMetadata } from '@/lib/seo/list-metadata';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import {
  orNotFound,
  prerenderedContent,
  readParams,
  type RouteParams,
} from '../../../../route-params';

type Props = { params: Promise<RouteParams & { author: string }> };

export function generateStaticParams(parent: { params: { epoch: string } }) {
  return prerenderedContent(parent).authors.map(({ id }) => ({ author: id }));
}

async function readRequest(params: Props['params']) {
  const { author: id, ...request } = await readParams(params);
  const author = orNotFound(request.content.author(id));
  return { ...request, author, strings: getStrings(request.locale) };
}

export async function generateMetadata({ params }: Props) {
  const { author, page, locale, content } = await readRequest(params);
  const { name: title, description } = author;
  const path = paths.author(author);
  const card = cardImage(path, title);
  const total = content.byAuthor(author.id).length;
  return listMetadata({ title, description, path, card, page, total, locale });
}

export default async function AuthorPage({ params }: Props) {
  const { author, page, strings, locale, content } = await readRequest(params);
  const [portrait, biography] = await Promise.all([readPortrait(author), readBody(author)]);
  return (
    <>
      <JsonLd graph={authorGraph(author, locale)} />
      <Listing
        title={author.name}
        description={[author.role, author.description].filter(Boolean).join(strings.listSeparator)}
        list={orNotFound(paginate(content.byAuthor(author.id), page, site.pageSize))}
        path={paths.author(author)}
        hasFeeds
        trail={[{ href: paths.authors(), text: strings.authors }]}
        card={page === 1 && <AuthorCard {...{ portrait, biography }} links={author.links} />}
        empty={strings.noSignedArticles}
        locale={locale}
      />
    </>
  );
}
