import type {
  AudioObject,
  BlogPosting,
  CorrectionComment,
  CreativeWork,
  NewsArticle,
} from 'schema-dts';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { digitalSource } from '@/lib/ai/digital-source';
import { lastChanged } from '@/lib/content/library/last-changed';
import type { Article, Correction, Recording, Source } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { isDated } from '@/lib/time/clock';
import { isoDuration } from '@/lib/time/duration';
import type { SeoImage } from '../image';
import { person, signature } from './author';
import { publisherId, websiteId } from './publication';

/**
 * An article (Google Search Central, Article structured data: https://developers.google.com/search/docs/appearance/structured-data/article).
 * It is a NewsArticle unless each of its categories is one of blog posts.
 * @param images pictures of it, the most telling one first
 * @param locale language of the page, for a body that names none
 */
export function articleNode(
  article: Article,
  images: readonly SeoImage[],
  locale: Locale,
): NewsArticle | BlogPosting {
  const { title, description, categories, tags, sources, corrections, ai } = article;
  const url = absoluteUrl(pathsIn(locale).article(article));
  const isBlog = categories.length > 0 && categories.every(({ genre }) => genre === 'blog');
  return {
    '@type': isBlog ? 'BlogPosting' : 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: title,
    ...(description && { description }),
    inLanguage: article.lang ?? getStrings(locale).htmlLang,
    ...(isDated(article) && {
      datePublished: article.publishedAt,
      dateModified: lastChanged(article),
    }),
    author: article.authors.map((author) => signature(author, locale)),
    ...(article.reviewers.length > 0 && {
      editor: article.reviewers.map((author) => person(author, locale)),
    }),
    publisher: publisherId,
    isPartOf: websiteId(locale),
    isAccessibleForFree: true,
    image: images.map((image) => ({
      '@type': 'ImageObject',
      url: image.url,
      width: `${String(image.width)} px`,
      height: `${String(image.height)} px`,
      ...(image.alt && { caption: image.alt }),
    })),
    ...(article.audio && { audio: recording(article.audio, title) }),
    wordCount: article.characters,
    timeRequired: `PT${String(article.minutes)}M`,
    ...(categories.length > 0 && { articleSection: categories.map(({ name }) => name) }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(sources.length > 0 && { citation: sources.map(citation) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionComment) }),
    ...(ai && { digitalSourceType: { '@id': digitalSource(ai.level) } }),
  };
}

function recording({ src, type, bytes, seconds }: Recording, title: string): AudioObject {
  return {
    '@type': 'AudioObject',
    name: title,
    contentUrl: new URL(src, site.url).href,
    encodingFormat: type,
    ...(bytes !== null && { contentSize: String(bytes) }),
    ...(seconds !== null && { duration: isoDuration(seconds) }),
  };
}

function citation({ title, url, publisher, date, archived }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date && { datePublished: date }),
    ...(archived && { archivedAt: archived.url }),
  };
}

function correctionComment({ date, note }: Correction): CorrectionComment {
  return { '@type': 'CorrectionComment', text: note, datePublished: date };
}
