import type { Article } from '@/lib/content/model';
import type { TextBlock } from '@/lib/html/text';
import { formatOf } from '@/lib/picture-format';
import { paths } from '@/lib/urls';
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
export function articlePictures(article: Article, blocks: readonly TextBlock[]): ArticlePictures {
  const of = { ...article, format: formatOf(article) };
  const count = keyParagraphs(blocks).length + 2;
  return {
    cover: paths.wechatCover(of),
    series: Array.from({ length: count }, (_, index) => paths.slide({ ...of, part: index + 1 })),
  };
}
