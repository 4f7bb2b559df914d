import { orNotFound, readParams } from '@/app/route-params';
import { WechatView } from '@/components/editorial/wechat-view';
import { Frame } from '@/components/site/frame';
import { pathsIn } from '@/lib/addresses/urls';
import { articlePictures } from '@/lib/cards/article-pictures';
import { readBody } from '@/lib/content/compiled/body';
import { blocksOf } from '@/lib/content/compiled/body-blocks';
import { readCover } from '@/lib/content/compiled/images/cover';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { pageMetadata } from '@/lib/seo/metadata';
import { wechatArticle } from '@/lib/wechat/wechat-article';

type Props = PageProps<'/[locale]/[epoch]/[page]/posts/[year]/[month]/[day]/[slug]/wechat'>;

/** None by the build: each is rendered when an editor asks for it. */
export function generateStaticParams() {
  return [];
}

async function findArticle(params: Props['params']) {
  const { year, month, day, slug, locale, content } = await readParams(params);
  return { article: orNotFound(content.article(`${year}-${month}-${day}`, slug)), content, locale };
}

export async function generateMetadata({ params }: Props) {
  const { article, locale } = await findArticle(params);
  const title = `${article.title}（${getStrings(locale).wechat}）`;
  return {
    ...pageMetadata({ title, description: '', path: pathsIn(locale).wechat(article), locale }),
    robots: { index: false, follow: false },
  };
}

export default async function WechatPage({ params }: Props) {
  const { article, content, locale } = await findArticle(params);
  const [cover, body] = await Promise.all([
    readCover(content, article),
    readBody(content, article),
  ]);
  const { reprint } = publication(locale);
  const made = wechatArticle({ article, body: body.html, cover, reprint }, locale);
  const pictures = articlePictures(article, blocksOf(body.html), locale);
  return (
    <Frame content={content} path={pathsIn(locale).wechat(article)} locale={locale}>
      <WechatView made={made} pictures={pictures} locale={locale} />
    </Frame>
  );
}
