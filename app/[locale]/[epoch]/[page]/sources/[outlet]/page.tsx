import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { Frame } from '@/components/site/frame';
import { OutletView } from '@/components/sources/outlet-view';
import { pathsIn } from '@/lib/addresses/urls';
import { paginate } from '@/lib/content/library/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { listMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

type Props = { params: Promise<RouteParams & { outlet: string }> };

/** None by the build: outlets are many. */
export function generateStaticParams() {
  return [];
}

async function readRequest(params: Props['params']) {
  const { outlet: slug, ...request } = await readParams(params);
  const outlet = orNotFound(request.content.outletOf(slug));
  return { ...request, outlet, path: pathsIn(request.locale).outlet(outlet) };
}

export async function generateMetadata({ params }: Props) {
  const { outlet, path, page, locale } = await readRequest(params);
  const { sourcesFrom } = getStrings(locale);
  return listMetadata({ title: sourcesFrom(outlet.name), description: '', path, page, locale });
}

export default async function OutletPage({ params }: Props) {
  const { outlet, path, page, locale, content } = await readRequest(params);
  return (
    <Frame content={content} path={path} page={page} locale={locale}>
      <OutletView
        title={outlet.name}
        list={orNotFound(paginate(outlet.sources, page, site.pageSize))}
        path={path}
        locale={locale}
      />
    </Frame>
  );
}
