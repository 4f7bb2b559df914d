import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticleHead } from '@/components/article/article-head';
import { DayDesk } from '@/components/calendar/day-desk';
import { TitleList } from '@/components/front-page/title-list';
import { ArticleList } from '@/components/listing/article-list';
import { SearchResult } from '@/components/search/search-result';
import { aiLabel } from '@/lib/ai/label';
import { AI_LEVELS, type AiLevel } from '@/lib/ai/levels';
import { cardOf } from '@/lib/cards/card-of';
import { posterOf } from '@/lib/cards/poster-of';
import { createSnapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { newsletter } from '@/lib/email/newsletter';
import { createFeed } from '@/lib/feeds/create-feed';
import { writeFeed } from '@/lib/feeds/write-feed';
import type { FeedFormat } from '@/lib/route-table';
import { site } from '@/lib/site';
import { writeLlmsFull, writeLlmsIndex } from '@/lib/twins/write-llms';
import { writeTwin } from '@/lib/twins/write-twin';
import { wechatArticle } from '@/lib/wechat/wechat-article';
import { anArticle } from './an-article';

const locale = 'zh-hans';

/** What each level is called, wherever an article is shown. */
const WORDS: Record<AiLevel, string> = {
  none: '写作没有用AI',
  assisted: 'AI辅助生成',
  generated: '由AI生成',
};

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

/** What stays of an article's head on paper: app/styles/print.css takes these away. */
function onPaper(article: Article): string {
  const html = renderToStaticMarkup(
    <ArticleHead article={article} stale={false} locale={locale} />,
  );
  const gone = /<(nav|button|output)\b.*?<\/\1>|<(\w+)[^>]* data-print="no".*?<\/\2>/gsu;
  return seen(html.replaceAll(gone, ''));
}

/** How an article is shown, as its reader sees it; what leads to the page about labels is told apart. */
const surfaces: Record<string, { show: (article: Article) => string; leadsOn: boolean }> = {
  article: {
    show: (article) => page(<ArticleHead article={article} stale={false} locale={locale} />),
    leadsOn: true,
  },
  print: { show: onPaper, leadsOn: true },
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
        <SearchResult result={{ article, title: [], snippet: [], fragment: '' }} locale={locale} />,
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
  RSS: { show: feed('rss'), leadsOn: true },
  Atom: { show: feed('atom'), leadsOn: true },
  'JSON Feed': { show: feed('json'), leadsOn: true },
  'the text of the Markdown twin': {
    show: (article) => writeTwin(article, '正文。\n', 'zh-Hans').split('\n---\n')[1] ?? '',
    leadsOn: true,
  },
  WeChat: {
    show: (article) =>
      seen(wechatArticle({ article, body: '<p>字</p>', cover: null }, locale).html),
    leadsOn: true,
  },
  'e-mail': {
    show: (article) =>
      seen(
        newsletter({ edition: { day: article.day, number: 1 }, articles: [article] }, locale).html,
      ),
    leadsOn: true,
  },
  'e-mail as plain text': {
    show: (article) =>
      newsletter({ edition: { day: article.day, number: 1 }, articles: [article] }, locale).text,
    leadsOn: true,
  },
  'llms.txt': { show: (article) => writeLlmsIndex(llms(article)), leadsOn: false },
  'llms-full.txt': {
    show: (article) => writeLlmsFull(site, [writeTwin(article, '正文。\n', 'zh-Hans')]),
    leadsOn: true,
  },
};

const count = (text: string, words: string) => text.split(words).length - 1;

describe.each(Object.entries(surfaces))('the AI label on %s', (_, { show, leadsOn }) => {
  it.each(AI_LEVELS)('is there, in the words of the level: %s', (level) => {
    const text = show(anArticle({ ai: { level, note: null } }));
    expect(count(text, WORDS[level])).toBeGreaterThan(0);
    for (const other of AI_LEVELS.filter((each) => each !== level))
      expect(text).not.toContain(WORDS[other]);
    expect(text.includes('/ai-policy')).toBe(leadsOn);
  });

  it('is not there where nobody has said how far AI took part', () => {
    const text = show(anArticle({ ai: null }));
    for (const level of AI_LEVELS) expect(text).not.toContain(WORDS[level]);
    expect(text).not.toContain('/ai-policy');
  });
});

describe('the words', () => {
  it.each(['assisted', 'generated'] as const)('name AI and generation: %s', (level) => {
    const label = aiLabel({ ai: { level, note: null } }, locale) ?? '';
    expect(label).toMatch(/AI|人工智能/u);
    expect(label).toMatch(/生成|合成/u);
  });

  it('of an article without AI name no generation', () => {
    expect(aiLabel({ ai: { level: 'none', note: null } }, locale)).not.toMatch(/生成|合成/u);
  });

  it('are explained on the page that they lead to', () => {
    const policy = readFileSync('content/pages/ai-policy.md', 'utf8');
    for (const words of Object.values(WORDS)) expect(policy).toContain(words);
  });
});
