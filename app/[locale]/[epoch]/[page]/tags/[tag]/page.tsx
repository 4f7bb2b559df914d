import { readList } from '@/app/read-list';
import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { Listing } from '@/components/listing/listing';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams & { tag: string }> };

/** None by the build: tags are many. */
export function generateStaticParams() {
  return [];
}

async function readRequest(params: Props['params']) {
  const { tag: slug, ...request } = await readParams(params);
  const tag = orNotFound(request.content.tag(slug));
  return { ...request, tag, strings: getStrings(request.locale) };
}

export async function generateMetadata({ params }: Props) {
  const { tag, page, strings, locale } = await readRequest(params);
  const title = strings.tagOf(tag.name);
  const path = pathsIn(locale).tag(tag);
  return listMetadata({ title, description: '', path, page, locale });
}

export default async function TagPage({ params }: Props) {
  const { tag, page, strings, locale, content } = await readRequest(params);
  return (
    <Frame content={content} path={pathsIn(locale).tag(tag)} page={page} locale={locale}>
      <Listing
        title={strings.tagOf(tag.name)}
        description=""
        {...await readList(content, tag.articles, page)}
        path={pathsIn(locale).tag(tag)}
        heads="month"
        trail={[{ href: pathsIn(locale).tags(), text: strings.tags }]}
        locale={locale}
      />
    </Frame>
  );
}
