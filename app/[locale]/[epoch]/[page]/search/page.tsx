import { redirect } from 'next/navigation';
import { orNotFound, readParams } from '@/app/route-params';
import { SearchView } from '@/components/search/search-view';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { library } from '@/lib/content/library';
import { nameFor } from '@/lib/content/library/names';
import { getStrings } from '@/lib/i18n/strings';
import { answerIn } from '@/lib/search/answer-in';
import { readSearchRequest } from '@/lib/search/request';
import { openSearch } from '@/lib/search/site-search';
import { pageMetadata } from '@/lib/seo/metadata';

type Props = PageProps<'/[locale]/[epoch]/[page]/search'>;

/** A function of its query too: rendered for each request, kept by no cache of ours. */
export const dynamic = 'force-dynamic';

async function readRequest({ params, searchParams }: Props) {
  const { locale, content } = await readParams(params);
  // The search looks in what was written.
  const written = orNotFound(library.at((await params).epoch));
  const parameters = Object.entries(await searchParams).map(([name, value]) => [
    name,
    [value].flat()[0] ?? '',
  ]);
  const asked = readSearchRequest(new URLSearchParams(parameters));
  return { locale, content, written, asked: orNotFound(typeof asked === 'string' ? null : asked) };
}

export async function generateMetadata(props: Props) {
  const { locale, asked } = await readRequest(props);
  const { search, searchFor, pageTitle } = getStrings(locale);
  const q = asked.q.trim();
  return {
    ...pageMetadata({
      title: q ? pageTitle(searchFor([...q].slice(0, 40).join('')), asked.page) : search,
      description: '',
      path: pathsIn(locale).search(q ? asked : {}),
      locale,
    }),
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage(props: Props) {
  const { locale, content, written, asked } = await readRequest(props);
  const search = await openSearch(written);
  const found = await search(written, asked);
  // There are fewer results by now: a page that is not found would be empty without JavaScript (proxy.ts).
  if (found === null) redirect(pathsIn(locale).search({ ...asked, page: 1 }));
  const answer = typeof found === 'string' ? found : answerIn(found, content);
  return (
    <Frame content={content} path={pathsIn(locale).search(asked)} locale={locale}>
      <SearchView asked={asked} answer={answer} name={nameFor(content, asked.q)} locale={locale} />
    </Frame>
  );
}
