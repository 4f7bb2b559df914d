import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ArticleHead } from '@/components/article/article-head';
import { ArticleSteps } from '@/components/article/article-steps';
import { Sources } from '@/components/article/sources';
import { DayDesk } from '@/components/calendar/day-desk';
import { MonthCalendar } from '@/components/calendar/month-calendar';
import { EditionLine } from '@/components/front-page/edition-line';
import { PastEditions } from '@/components/front-page/past-editions';
import { ArticleList } from '@/components/listing/article-list';
import { ListHead } from '@/components/listing/list-head';
import { SearchResult } from '@/components/search/search-results';
import { FeedAddress } from '@/components/subscribe/feed-address';
import { aCategory, anArticle, anAuthor } from './an-article';
import { needsScript } from './needs-script';
import { runTogether } from './run-together';

const locale = 'zh-hans';

it.each([
  ['<p><time>12:00</time><span>357字</span></p>', ['12:00|357字']],
  ['<p><a>甲</a><span><b>乙</b></span></p>', ['甲|乙']],
  ['<p><button>分享</button><a>海报</a></p>', ['分享|海报']],
  ['<p><a>甲</a><i></i><a>乙</a></p>', ['甲|乙']],
  // A space, a mark, a block or a text between them.
  ['<p><a>甲</a> <a>乙</a></p>', []],
  ['<p><a>甲</a>、<a>乙</a></p>', []],
  ['<p><a>甲</a></p><p>乙</p>', []],
  ['<ul><li>甲</li><li>乙</li></ul>', []],
  ['<p><a>甲</a><br><a>乙</a></p>', []],
  ['<p>发表于<time>2020年</time></p>', []],
  // Pieces of words.
  ['<h1><span class="word">样例</span><span class="word">咖啡</span></h1>', []],
  ['<div class="prose"><p><b>甲</b><i>乙</i></p></div>', []],
  ['<p><mark>样例</mark><span>镇</span></p>', []],
])('sees what only a style sheet keeps apart in %s', (html, found) => {
  expect(runTogether(html)).toEqual(found);
});

const article = anArticle({
  updatedAt: '2020-03-01T09:00:00.000Z',
  characters: 357,
  authors: [anAuthor(), anAuthor({ id: 'b', name: '乙' })],
  categories: [aCategory(), aCategory({ slug: 'b', name: '虚构栏目' })],
  ai: { level: 'assisted', note: '测试用的说明' },
});
const edition = { day: article.day, number: 1 };
const neighbours = { earlier: '2020-02-28', later: '2020-03-01' };

const views: Record<string, ReactElement> = {
  'the head of an article': <ArticleHead article={article} stale locale={locale} />,
  'the neighbours of an article': (
    <ArticleSteps earlier={article} later={article} locale={locale} />
  ),
  sources: (
    <Sources
      sources={[{ title: '甲', url: 'https://a.example', publisher: '乙社', date: '2020-03-01' }]}
      locale={locale}
    />
  ),
  'a list': <ArticleList articles={[article]} thumbnails={new Map()} locale={locale} />,
  'the head of a list': <ListHead total={2} feeds="/posts" locale={locale} />,
  'a found article': (
    <SearchResult result={{ article, title: [], snippet: [], fragment: [] }} locale={locale} />
  ),
  'the day desk': (
    <DayDesk
      {...{ edition, neighbours, locale }}
      list={{ items: [article], page: 1, pages: 1, total: 1 }}
      thumbnails={new Map()}
      trail={[]}
    />
  ),
  'the date line': <EditionLine edition={edition} locale={locale} />,
  'past editions': (
    <PastEditions
      year="2020"
      editions={[{ edition, articles: [article], more: 1, total: 2, categories: [] }]}
      locale={locale}
    />
  ),
  'a month': (
    <MonthCalendar
      month="2020-02"
      weeks={[
        [
          { day: '2020-02-09', edition: null },
          { day: '2020-02-10', edition },
        ],
      ]}
      locale={locale}
    />
  ),
  'the address of a feed': <FeedAddress name="月亮" path="/feed.xml" locale={locale} />,
};

it.each(Object.entries(views))('needs neither a style sheet nor a script: %s', (_, view) => {
  const html = renderToStaticMarkup(view);
  expect(runTogether(html)).toEqual([]);
  expect(needsScript(html)).toEqual([]);
});
