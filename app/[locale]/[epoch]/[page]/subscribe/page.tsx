import { readParams, type RouteParams } from '@/app/route-params';
import { Frame } from '@/components/site/frame';
import { SubscribeView } from '@/components/subscribe/subscribe-view';
import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { pageMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams> };

export async function generateMetadata({ params }: Props) {
  const { locale, content } = await readParams(params);
  const { subscribe, subscribeAbout } = getStrings(locale);
  return pageMetadata({
    title: subscribe,
    description: subscribeAbout,
    path: pathsIn(locale).subscribe(),
    hasPodcast: content.recorded.length > 0,
    locale,
  });
}

export default async function SubscribePage({ params }: Props) {
  const { locale, content } = await readParams(params);
  return (
    <Frame content={content} path={pathsIn(locale).subscribe()} locale={locale}>
      <SubscribeView
        categories={content.categories.filter(({ slug }) => content.inCategory(slug).length > 0)}
        authors={content.authors.filter(({ id }) => content.byAuthor(id).length > 0)}
        hasPodcast={content.recorded.length > 0}
        locale={locale}
      />
    </Frame>
  );
}
