import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { excerpt } from '@/lib/chinese/excerpt';
import type { Article } from '@/lib/content/model';
import { styled } from '@/lib/html/nodes';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { appendix } from './appendix';
import { type Context, createReferences, type Upload } from './conversion';
import { convert } from './convert';
import { pictureAddress } from './pictures';
import { styles } from './styles';

/** An article as an editor brings it to a WeChat Official Account. */
export type WechatArticle = {
  /** As written. */
  title: string;
  /** Digest of at most `DIGEST_LIMIT` characters, in whole sentences where they fit. */
  digest: string;
  /** The byline. */
  author: string;
  /** The article's address on the site, for 阅读原文. */
  url: string;
  /** The article in HTML that WeChat's editor keeps: styles in its elements, no class, id or script. */
  html: string;
  /** Pictures that are on our own site and have to be uploaded: the cover, then those of the text. */
  uploads: readonly Upload[];
  /** Formulas that stand in the text as LaTeX. */
  formulas: readonly string[];
};

/** Characters of a digest: what the field of WeChat's editor takes. */
export const DIGEST_LIMIT = 120;

/** Sources of an article for WeChat. */
export type WechatSource = {
  /** The article. */
  article: Article;
  /** Its body as HTML, with its images. */
  body: string;
  /** The picture above it, or null. */
  cover: { src: string; alt: string } | null;
  /** Line that the publication asks of whoever passes it on, or null. */
  reprint: string | null;
};

/**
 * Makes an article as WeChat takes it. WeChat's editor takes HTML from the clipboard, and keeps of
 * it what has its style in itself; links to other places than WeChat are lost, so they are numbers.
 */
export function wechatArticle(
  { article, body, cover, reprint }: WechatSource,
  locale: Locale,
): WechatArticle {
  const url = absoluteUrl(pathsIn(locale).article(article));
  const context: Context = {
    base: url,
    references: createReferences(),
    uploads: cover ? [{ url: pictureAddress(cover.src, url), alt: cover.alt }] : [],
    formulas: [],
    inside: (nodes) => convert(nodes, context),
  };
  const text = context.inside(fromHtml(body, { fragment: true }).children);
  const end = appendix({ article, reprint }, url, context.references, locale);
  const section = styled('section', styles.article, [...text, ...end]);
  return {
    title: article.title,
    digest: excerpt([article.description], DIGEST_LIMIT),
    author: article.authors.map(({ name }) => name).join(getStrings(locale).authorSeparator),
    url,
    html: unified()
      .use(rehypeStringify)
      .stringify({ type: 'root', children: [section] }),
    uploads: context.uploads,
    formulas: context.formulas,
  };
}
