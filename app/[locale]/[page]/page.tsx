import { PageView } from '@/components/article/page-view';
import { readBody } from '@/lib/content/body';
import { library } from '@/lib/content/library';
import { pageMetadata } from '@/lib/seo/metadata';
import { paths } from '@/lib/urls';
import { orNotFound, readParams } from '../../route-params';

type Props = { params: Promise<{ locale: string; page: string }> };

export function generateStaticParams() {
  return library.pages().map(({ slug }) => ({ page: slug }));
}

async function findPage(params: Props['params']) {
  const { slug } = await readParams(params.then(({ locale, page }) => ({ locale, slug: page })));
  return orNotFound(library.page(slug));
}

export async function generateMetadata({ params }: Props) {
  const page = await findPage(params);
  return pageMetadata({ ...page, path: paths.page(page) });
}

export default async function StaticPage({ params }: Props) {
  const page = await findPage(params);
  return <PageView page={page} body={await readBody('Page', page.document)} />;
}
