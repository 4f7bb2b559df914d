import { orNotFound, prerenderedContent, readParams } from '@/app/route-params';
import { ArticleView } from '@/components/article/article-view';
import { Frame } from '@/components/site/frame';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import { readBody } from '@/lib/content/compiled/body';
import { readCover } from '@/lib/content/compiled/images/cover';
import { surroundingsOf } from '@/lib/content/library/surroundings';
import { publication } from '@/lib/content/publication';
import { formatOf } from '@/lib/picture-format';
import { articleMetadata } from '@/lib/seo/article-metadata';
import { cardImage, coverImage } from '@/lib/seo/image';
import { articleGraph } from '@/lib/seo/json-ld/graph';
import { site } from '@/lib/site';

type Props = PageProps<'/[locale]/[epoch]/[page]/posts/[year]/[month]/[day]/[slug]'>;

/** The newest articles are rendered by the build, older ones when they are asked for. */
export function generateStaticParams(parent: { params: { epoch: string } }) {
  return prerenderedContent(parent)
    .articles.slice(0, site.prerenderedArticles)
    .map(({ day: date, slug }) => {
      const [year, month, day] = date.split('-');
      return { year, month, day, slug };
    });
}

async function findArticle(params: Props['params']) {
  const { year, month, day, slug, locale, content } = await readParams(params);
  return { article: orNotFound(content.article(`${year}-${month}-${day}`, slug)), content, locale };
}

export async function generateMetadata({ params }: Props) {
  const { article, locale } = await findArticle(params);
  return articleMetadata(article, locale);
}

export default async function ArticlePage({ params }: Props) {
  const { article, content, locale } = await findArticle(params);
  const [cover, body, surroundings] = await Promise.all([
    readCover(content, article),
    readBody(content, article),
    surroundingsOf(content, article, publication(locale).staleAfter),
  ]);
  const to = pathsIn(locale);
  const path = to.article(article);
  const card = cardImage(path, article.title, locale, formatOf(article));
  const images = cover ? [coverImage(cover), card] : [card];
  return (
    <Frame
      {...{ content, path, locale }}
      within={[...article.categories.map(to.category), to.archive()]}
      isConverted={article.written !== undefined}
    >
      <JsonLd graph={articleGraph(article, images, locale)} />
      <ArticleView {...{ article, cover, body, surroundings, locale }} />
    </Frame>
  );
}
