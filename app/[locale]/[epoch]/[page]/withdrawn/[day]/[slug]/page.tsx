import { orNotFound, readParams } from '@/app/route-params';
import { WithdrawnView } from '@/components/corrections/withdrawn-view';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { titled } from '@/lib/seo/metadata';

type Props = PageProps<'/[locale]/[epoch]/[page]/withdrawn/[day]/[slug]'>;

/** None by the build: each is rendered when it is first asked for. */
export function generateStaticParams() {
  return [];
}

async function findArticle(params: Props['params']) {
  const { day, slug, locale, content } = await readParams(params);
  const found = content.withdrawnAt({ kind: 'article', day, slug });
  return { article: orNotFound(found), content, locale };
}

export async function generateMetadata({ params }: Props) {
  const { article, locale } = await findArticle(params);
  return {
    title: titled(getStrings(locale).withdrawnTitle(article.title), locale),
    robots: { index: false },
  };
}

/** Page of a withdrawn article's address: the proxy sends readers here, with the status 410. */
export default async function WithdrawnPage({ params }: Props) {
  const { article, content, locale } = await findArticle(params);
  return (
    <Frame
      content={content}
      path={pathsIn(locale).article(article)}
      within={[pathsIn(locale).corrections()]}
      locale={locale}
    >
      <WithdrawnView article={article} locale={locale} />
    </Frame>
  );
}
