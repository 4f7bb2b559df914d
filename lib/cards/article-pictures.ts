import { pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import type { TextBlock } from '@/lib/html/text';
import { formatOf } from '@/lib/picture-format';
import type { Locale } from '@/lib/site';
import { keyParagraphs } from './key-paragraphs';

/** Addresses of the pictures that an editor takes from an article. */
export type ArticlePictures = {
  /** Its cover, as WeChat wants it. */
  cover: string;
  /** The series that it makes: cover, paragraphs, and one that leads to it. */
  series: string[];
};

/**
 * The pictures of an article.
 * @param blocks the text of its body
 */
export function articlePictures(
  article: Article,
  blocks: readonly TextBlock[],
  locale: Locale,
): ArticlePictures {
  const of = { ...article, format: formatOf(article) };
  const count = keyParagraphs(blocks).length + 2;
  return {
    cover: pathsIn(locale).wechatCover(of),
    series: Array.from({ length: count }, (_, index) =>
      pathsIn(locale).slide({ ...of, part: index + 1 }),
    ),
  };
}
