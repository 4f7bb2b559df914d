import { indexedPages } from '@/lib/content/indexed-pages';
import type { Article } from '@/lib/content/model';
import type { Snapshot } from '@/lib/content/snapshot';
import { readTwin } from '@/lib/content/twin';
import { articlesOfFeed, createFeed } from '@/lib/feeds/create-feed';
import { readFull } from '@/lib/feeds/read-full';
import { writeFeed } from '@/lib/feeds/write-feed';
import { getStrings } from '@/lib/i18n/strings';
import type { DocumentRoute } from '@/lib/routes';
import { sitemap, sitemapPart } from '@/lib/seo/sitemap';
import { site, type Locale } from '@/lib/site';
import { NEWEST, writeLlmsFull, writeLlmsIndex } from '@/lib/twins/write-llms';
import { writeTwin } from '@/lib/twins/write-twin';
import { absoluteUrl, paths } from '@/lib/urls';

/** A document for machines. */
type MachineDocument = {
  /** Its media type. */
  type: string;
  /** All of it. */
  text: string;
};

/** In a browser `application/rss+xml` and Atom's are files to be saved; XML is shown. */
const FEED_TYPES = {
  rss: 'application/xml',
  atom: 'application/xml',
  json: 'application/feed+json',
};

/**
 * Writes what a document's address asks for; null where there is nothing.
 * @throws {Error} when a body has not been compiled: build again
 */
export async function writeDocument(
  route: DocumentRoute,
  content: Snapshot,
  locale: Locale,
): Promise<MachineDocument | null> {
  switch (route.kind) {
    case 'feed': {
      const articles = articlesOfFeed(route.list, content, site.pageSize);
      if (articles === null) return null;
      const feed = createFeed(route.list, { content, site, locale }, await readFull(articles));
      return { type: FEED_TYPES[route.format], text: writeFeed(feed, route.format) };
    }
    case 'twin': {
      const article = content.article(route.day, route.slug);
      return article && { type: 'text/markdown', text: await twinOf(article, locale) };
    }
    case 'llms': {
      if (route.scope === 'index')
        return { type: 'text/plain', text: writeLlmsIndex({ content, site, locale }) };
      const newest = content.articles.slice(0, NEWEST);
      const twins = await Promise.all(newest.map((article) => twinOf(article, locale)));
      return { type: 'text/plain', text: writeLlmsFull(site, twins) };
    }
    case 'sitemap': {
      const pages = indexedPages(content);
      const text = route.part === null ? sitemap(pages) : sitemapPart(pages, route.part);
      return text === null ? null : { type: 'application/xml', text };
    }
  }
}

async function twinOf(article: Article, locale: Locale): Promise<string> {
  const body = await readTwin(article, absoluteUrl(paths.article(article)));
  return writeTwin(article, body, getStrings(locale).htmlLang);
}
