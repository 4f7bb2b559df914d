import { aiLabel } from '@/lib/ai/label';
import type { Article } from '@/lib/content/model';
import { formatInstant } from '@/lib/i18n/dates';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { MAX_LENGTH, MAX_TERMS } from './query';
import type { SearchReply } from './reply.shared';
import type { BadParameter } from './request';
import type { Result, SearchAnswer, SearchProblem } from './search';

/** An answer as data. */
export function toApiAnswer({
  total,
  page,
  pages,
  by,
  words,
  items,
  suggestions,
}: SearchAnswer): SearchReply {
  return {
    total,
    page,
    pages,
    by,
    words,
    results: items.map(toApiResult),
    suggestions: {
      q: suggestions.query,
      articles: suggestions.articles.map(toLink),
      categories: suggestions.categories.map((category) => ({
        name: category.name,
        url: paths.category(category),
      })),
      latest: suggestions.latest.map(toLink),
    },
  };
}

function toLink(article: Article): { title: string; url: string } {
  return { title: article.title, url: paths.article(article) };
}

function toApiResult({
  article,
  title,
  snippet,
  fragment,
}: Result): SearchReply['results'][number] {
  const { publishedAt, authors, categories } = article;
  return {
    url: paths.article(article) + fragment,
    title,
    snippet,
    publishedAt,
    date: formatInstant(publishedAt, 'day', site.defaultLocale, site.timeZone),
    authors: authors.map(({ name }) => name),
    categories: categories.map(({ name }) => name),
    ai: aiLabel(article, site.defaultLocale),
  };
}

/** Why a request is refused, and how to mend it. */
export const refusals: Readonly<
  Record<SearchProblem | BadParameter | 'no-such-page' | 'unavailable', string>
> = {
  empty: 'q 是空的 / q is empty',
  'too-long': `q 最多 ${MAX_LENGTH} 个字符 / q has at most ${MAX_LENGTH} characters`,
  'too-many-terms': `q 最多 ${MAX_TERMS} 个词 / q has at most ${MAX_TERMS} terms`,
  'bad-date': 'after 与 before 写成 2026-02-28 / after and before are dates such as 2026-02-28',
  'bad-page': 'page 是从 1 开始的整数 / page is a whole number from 1',
  'bad-sort': 'sort 是 relevance 或 date / sort is relevance or date',
  busy: '搜索正忙，请稍后再试 / the search is busy, try again soon',
  'no-such-page': '没有这一页 / there is no such page',
  unavailable: '搜索暂时用不了 / the search is out of order',
};
