import { orNotFound, prerenderedContent, readParams, type RouteParams } from '@/app/route-params';
import { PageView } from '@/components/article/page-view';
import { Frame } from '@/components/site/frame';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import { readBody } from '@/lib/content/compiled/body';
import { documentGraph } from '@/lib/seo/json-ld/graph';
import { pageMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams & { slug: string }> };

export function generateStaticParams(parent: { params: { epoch: string } }) {
  return prerenderedContent(parent).pages.map(({ slug }) => ({ slug }));
}

async function findPage(params: Props['params']) {
  const { slug, locale, content } = await readParams(params);
  return { page: orNotFound(content.page(slug)), content, locale };
}

export async function generateMetadata({ params }: Props) {
  const { page, locale } = await findPage(params);
  return pageMetadata({ ...page, path: pathsIn(locale).page(page), locale });
}

export default async function StaticPage({ params }: Props) {
  const { page, content, locale } = await findPage(params);
  return (
    <Frame content={content} path={pathsIn(locale).page(page)} locale={locale}>
      <JsonLd graph={documentGraph(page, locale)} />
      <PageView page={page} body={await readBody(content, page)} />
    </Frame>
  );
}
