import { Listing } from '@/components/listing/listing';
import { library } from '@/lib/content/library';
import { paginate } from '@/lib/content/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { orNotFound, readParams, type ListParams } from '../../../route-params';

type Props = { params: Promise<ListParams & { author: string }> };

export function generateStaticParams() {
  return library.authors().map(({ id }) => ({ author: id }));
}

async function findAuthor(params: Props['params']) {
  const { author, page, locale } = await readParams(params);
  return { author: orNotFound(library.author(author)), page, strings: getStrings(locale), locale };
}

export async function generateMetadata({ params }: Props) {
  const { author, page, strings } = await findAuthor(params);
  return pageMetadata({
    title: strings.pageTitle(author.name, page),
    description: author.description,
    path: paths.listPage(paths.author(author), page),
  });
}

export default async function AuthorPage({ params }: Props) {
  const { author, page, strings, locale } = await findAuthor(params);
  return (
    <Listing
      title={author.name}
      description={[author.role, author.description].filter(Boolean).join(strings.listSeparator)}
      list={orNotFound(paginate(library.byAuthor(author.id), page, site.pageSize))}
      path={paths.author(author)}
      trail={[{ href: paths.authors(), text: strings.authors }]}
      empty={strings.noSignedArticles}
      locale={locale}
    />
  );
}
