import { readList } from '@/app/read-list';
import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { Listing } from '@/components/listing/listing';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams & { name: string }> };

/** None by the build: names are many. */
export function generateStaticParams() {
  return [];
}

async function readRequest(params: Props['params']) {
  const { name: slug, ...request } = await readParams(params);
  const found = orNotFound(request.content.nameOf(slug));
  const { names, alsoCalled } = getStrings(request.locale);
  const list = {
    title: found.name,
    description: alsoCalled(found.forms),
    path: pathsIn(request.locale).name(found),
  };
  return { ...request, list, names, articles: found.articles };
}

export async function generateMetadata({ params }: Props) {
  const { list, page, locale } = await readRequest(params);
  return listMetadata({ ...list, page, locale });
}

export default async function NamePage({ params }: Props) {
  const { list, page, names, articles, locale, content } = await readRequest(params);
  return (
    <Frame content={content} path={list.path} page={page} locale={locale}>
      <Listing
        {...list}
        {...await readList(content, articles, page)}
        heads="month"
        trail={[{ href: pathsIn(locale).names(), text: names }]}
        locale={locale}
      />
    </Frame>
  );
}
