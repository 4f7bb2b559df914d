import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ArticleEnd } from '@/components/article/article-end';
import { ArticleHead } from '@/components/article/article-head';
import { DayDesk } from '@/components/calendar/day-desk';
import { TitleList } from '@/components/front-page/title-list';
import { ArticleList } from '@/components/listing/article-list';
import { SearchResult } from '@/components/search/search-results';
import type { FeedFormat } from '@/lib/addresses/route-table';
import { cardOf } from '@/lib/cards/card-of';
import { posterOf } from '@/lib/cards/poster-of';
import { createSnapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { newsletter } from '@/lib/email/newsletter';
import { createFeed } from '@/lib/feeds/create-feed';
import { writeFeed } from '@/lib/feeds/write-feed';
import { site } from '@/lib/site';
import { writeLlmsFull, writeLlmsIndex } from '@/lib/twins/write-llms';
import { writeTwin } from '@/lib/twins/write-twin';
import { wechatArticle } from '@/lib/wechat/wechat-article';

/** Language of all that is shown. */
export const locale = 'zh-hans';

/** A document of markup as its reader sees it, with the addresses that it leads to. */
function seen(html: string): string {
  const links = [...html.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
  return [toText(fromHtml(html, { fragment: true })), ...links].join('\n');
}

const page = (element: ReactElement) => seen(renderToStaticMarkup(element));

const snapshotOf = (article: Article) =>
  createSnapshot(
    {
      folder: '',
      articles: [article],
      authors: article.authors,
      categories: article.categories,
      pages: [],
    },
    20,
  );

const feed = (format: FeedFormat) => (article: Article) => {
  const full = [{ article, body: '<p>正文。</p>', cover: null }];
  const list = { kind: 'archive', page: 1 } as const;
  const text = writeFeed(
    createFeed(list, { content: snapshotOf(article), site, locale }, full),
    format,
  );
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\\"', '"');
};

const llms = (article: Article) => ({ content: snapshotOf(article), site, locale }) as const;

/** Renders what stands around an article's body. */
function around(article: Article): ReactElement {
  const surroundings = {
    ...{ stale: false, series: null, related: [], sameDay: [], earlier: null, later: null },
  };
  return (
    <>
      <ArticleHead article={article} stale={false} locale={locale} />
      <ArticleEnd article={article} surroundings={surroundings} locale={locale} />
    </>
  );
}

/** Gives the part of it that is printed: app/styles/print.css takes the rest away. */
function onPaper(article: Article): string {
  const html = renderToStaticMarkup(around(article));
  const gone = /<(nav|button|output)\b.*?<\/\1>|<(\w+)[^>]* data-print="no".*?<\/\2>/gsu;
  return seen(html.replaceAll(gone, ''));
}

/** A place where articles are shown. */
type Surface = {
  /** Gives what a reader sees of an article there, and the addresses that it leads to. */
  show: (article: Article) => string;
  /** Whether it leads to the page about labels of AI. */
  leadsOn: boolean;
  /** Whether it names who has reviewed an article: where its text is, or stands for its text. */
  namesReviewers?: true;
};

/** Every surface that shows an article. */
export const surfaces: Record<string, Surface> = {
  article: {
    show: (article) => page(around(article)),
    leadsOn: true,
    namesReviewers: true,
  },
  print: { show: onPaper, leadsOn: true, namesReviewers: true },
  lists: {
    show: (article) =>
      page(<ArticleList thumbnails={new Map()} articles={[article]} locale={locale} />),
    leadsOn: true,
  },
  'lists of titles': {
    show: (article) => page(<TitleList articles={[article]} locale={locale} />),
    leadsOn: false,
  },
  'the day desk': {
    show: (article) =>
      page(
        <DayDesk
          thumbnails={new Map()}
          edition={{ day: article.day, number: 1 }}
          list={{ items: [article], page: 1, pages: 1, total: 1 }}
          neighbours={{ earlier: null, later: null }}
          trail={[]}
          locale={locale}
        />,
      ),
    leadsOn: true,
  },
  'search results': {
    show: (article) =>
      page(
        <SearchResult result={{ article, title: [], snippet: [], fragment: [] }} locale={locale} />,
      ),
    leadsOn: true,
  },
  'the social card': {
    show: (article) => {
      const of = { kind: 'article', day: article.day, slug: article.slug } as const;
      return JSON.stringify(cardOf(of, snapshotOf(article), locale)?.label?.words ?? '');
    },
    leadsOn: false,
  },
  'the poster': {
    show: (article) =>
      JSON.stringify(posterOf(article, snapshotOf(article), locale)?.label?.words ?? ''),
    leadsOn: false,
  },
  RSS: { show: feed('rss'), leadsOn: true, namesReviewers: true },
  Atom: { show: feed('atom'), leadsOn: true, namesReviewers: true },
  'JSON Feed': { show: feed('json'), leadsOn: true, namesReviewers: true },
  'the text of the Markdown twin': {
    show: (article) => writeTwin(article, '正文。\n', 'zh-hans').split('\n---\n')[1] ?? '',
    leadsOn: true,
    namesReviewers: true,
  },
  WeChat: {
    show: (article) =>
      seen(wechatArticle({ article, body: '<p>字</p>', cover: null, reprint: null }, locale).html),
    leadsOn: true,
    namesReviewers: true,
  },
  'e-mail': {
    show: (article) =>
      seen(
        newsletter({ edition: { day: article.day, number: 1 }, articles: [article] }, locale).html,
      ),
    leadsOn: true,
    namesReviewers: true,
  },
  'e-mail as plain text': {
    show: (article) =>
      newsletter({ edition: { day: article.day, number: 1 }, articles: [article] }, locale).text,
    leadsOn: true,
    namesReviewers: true,
  },
  'llms.txt': { show: (article) => writeLlmsIndex(llms(article)), leadsOn: false },
  'llms-full.txt': {
    show: (article) => writeLlmsFull([writeTwin(article, '正文。\n', 'zh-hans')], 'zh-hans'),
    leadsOn: true,
    namesReviewers: true,
  },
};
