import type { Metadata } from 'next';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { AIGC, aigcOf } from '@/lib/ai/aigc';
import { lastChanged } from '@/lib/content/library/last-changed';
import type { Article, Author } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import { getStrings, type Strings } from '@/lib/i18n/strings';
import { formatOf } from '@/lib/picture-format';
import type { Locale } from '@/lib/site';
import { isDated } from '@/lib/time/clock';
import { cardImage } from './image';
import { pageMetadata } from './metadata';

/** A profile on X, under its old name or its new one. */
const X_PROFILE = /^https:\/\/(?:www\.)?(?:x|twitter)\.com\/(?<handle>\w{1,15})\/?$/u;

/**
 * Metadata of an article: what a page has, and Open Graph's `article` (https://ogp.me/#type_article).
 * @param locale language of the page
 */
export function articleMetadata(article: Article, locale: Locale): Metadata {
  const { title, categories, authors, tags } = article;
  const path = pathsIn(locale).article(article);
  const strings = getStrings(locale);
  const keywords = [...new Set([...categories.map(({ name }) => name), ...tags])];
  const names = authors.map(({ name }) => name);
  const creator = authors.flatMap(xHandle)[0];
  const base = pageMetadata({
    ...article,
    path,
    card: cardImage(path, title, locale, formatOf(article)),
    locale,
    hasPodcast: article.audio !== null,
  });
  const { aigcProducer, accounts } = publication();
  const aigc = aigcOf(article, aigcProducer);
  const publisher = accounts.facebook;
  return {
    ...base,
    authors: authors.map(({ id, name }) => ({
      name,
      url: absoluteUrl(pathsIn(locale).author({ id })),
    })),
    openGraph: {
      ...base.openGraph,
      type: 'article',
      ...(isDated(article) && {
        publishedTime: article.publishedAt,
        modifiedTime: lastChanged(article),
      }),
      authors: authors.map((author) => absoluteUrl(pathsIn(locale).author(author))),
      section: categories[0]?.name ?? null,
      tags: keywords,
    },
    twitter: { ...base.twitter, ...(creator && { creator }) },
    other: {
      ...base.other,
      ...labels(names, keywords, strings),
      ...(aigc && { [AIGC]: JSON.stringify(aigc) }),
      ...(publisher && { 'article:publisher': publisher }),
    },
  };
}

/** Two lines under a link, as Slack shows them. */
function labels(names: string[], keywords: string[], strings: Strings): Record<string, string> {
  return {
    ...(names.length > 0 && {
      'twitter:label1': strings.writtenBy,
      'twitter:data1': names.join(strings.authorSeparator),
    }),
    ...(keywords.length > 0 && {
      'twitter:label2': strings.filedUnder,
      'twitter:data2': keywords.join(strings.authorSeparator),
    }),
  };
}

function xHandle({ links }: Author): string[] {
  return links.flatMap(({ url }) => {
    const handle = X_PROFILE.exec(url)?.groups?.handle;
    return handle === undefined ? [] : [`@${handle}`];
  });
}
