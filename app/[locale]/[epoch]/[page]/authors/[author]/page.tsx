import { readList } from '@/app/read-list';
import { orNotFound, prerenderedContent, readParams, type RouteParams } from '@/app/route-params';
import { AuthorView } from '@/components/listing/author-view';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { readBody } from '@/lib/content/compiled/body';
import { readPortrait } from '@/lib/content/compiled/images/portrait';
import { cardImage } from '@/lib/seo/image';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams & { author: string }> };

export function generateStaticParams(parent: { params: { epoch: string } }) {
  return prerenderedContent(parent).authors.map(({ id }) => ({ author: id }));
}

async function readRequest(params: Props['params']) {
  const { author: id, ...request } = await readParams(params);
  const author = orNotFound(request.content.author(id));
  return { ...request, author };
}

export async function generateMetadata({ params }: Props) {
  const { author, page, locale } = await readRequest(params);
  const { name: title, description } = author;
  const path = pathsIn(locale).author(author);
  const card = cardImage(path, title, locale);
  return listMetadata({ title, description, path, card, page, locale });
}

export default async function AuthorPage({ params }: Props) {
  const { author, page, locale, content } = await readRequest(params);
  const [portrait, biography] = await Promise.all([
    readPortrait(content, author),
    readBody(content, author),
  ]);
  const { list, thumbnails } = await readList(content, content.byAuthor(author.id), page);
  return (
    <Frame
      content={content}
      path={pathsIn(locale).author(author)}
      page={page}
      within={[pathsIn(locale).authors()]}
      locale={locale}
    >
      <AuthorView {...{ author, portrait, biography, list, thumbnails, locale }} />
    </Frame>
  );
}
