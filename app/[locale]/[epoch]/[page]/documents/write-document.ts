import type { DocumentRoute, FeedList } from '@/lib/addresses/route-table';
import { absoluteUrl, pathOf, pathsIn } from '@/lib/addresses/urls';
import { readRootFile } from '@/lib/content/compiled/root-file';
import { readTwin } from '@/lib/content/compiled/twin';
import { indexedPages } from '@/lib/content/library/indexed-pages';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { createCorrectionsFeed } from '@/lib/feeds/corrections-feed';
import { articlesOfFeed, createFeed } from '@/lib/feeds/create-feed';
import type { Feed } from '@/lib/feeds/model';
import { writePodcast } from '@/lib/feeds/podcast';
import { readFull } from '@/lib/feeds/read-full';
import { writeFeed } from '@/lib/feeds/write-feed';
import { writeManifest } from '@/lib/seo/manifest';
import { sitemap, sitemapPart } from '@/lib/seo/sitemap';
import { site, type Locale } from '@/lib/site';
import { newestOf, writeLlmsFull, writeLlmsIndex } from '@/lib/twins/write-llms';
import { writePartOfFile, writeTwin } from '@/lib/twins/write-twin';

/**
 * Writes what a document's address asks for; null where there is nothing.
 * @throws {Error} when a body has not been compiled: build again
 */
export async function writeDocument(
  route: DocumentRoute,
  content: Snapshot,
  locale: Locale,
): Promise<string | Uint8Array<ArrayBuffer> | null> {
  switch (route.kind) {
    case 'feed': {
      const feed = await feedOf(route.list, content, locale);
      return feed && writeFeed(feed, route.format);
    }
    case 'twin': {
      const article = content.article(route.day, route.slug);
      return article && twinOf(writeTwin, content, article, locale);
    }
    case 'manifest':
      return writeManifest(locale);
    case 'llms':
      return writeLlmsIndex({ content, locale });
    case 'llmsFull': {
      const twins = await Promise.all(
        newestOf(content).map((article) => twinOf(writePartOfFile, content, article, locale)),
      );
      return writeLlmsFull(twins, locale);
    }
    case 'podcast':
      return writePodcast({ content, site, locale });
    case 'sitemap':
      return sitemap(indexedPages(content), locale);
    case 'sitemapPart':
      return sitemapPart(indexedPages(content), route.part, locale);
    case 'rootFile':
    case 'wellKnownFile': {
      const name = content.rootFile(pathOf(route));
      return name === null ? null : readRootFile(content, name);
    }
  }
}

async function feedOf(list: FeedList, content: Snapshot, locale: Locale): Promise<Feed | null> {
  const context = { content, site, locale };
  if (list.kind === 'corrections') return createCorrectionsFeed(list.page, context);
  const articles = articlesOfFeed(list, context);
  return articles && createFeed(list, context, await readFull(content, articles));
}

async function twinOf(
  write: typeof writeTwin,
  content: Snapshot,
  article: Article,
  locale: Locale,
): Promise<string> {
  const body = await readTwin(content, article, absoluteUrl(pathsIn(locale).article(article)));
  return write(article, body, locale);
}
