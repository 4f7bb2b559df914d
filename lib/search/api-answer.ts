import { pathsIn } from '@/lib/addresses/urls';
import { aiLabel } from '@/lib/ai/label';
import type { Article } from '@/lib/content/model';
import { formatInstant } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { isDated, now, standingOf } from '@/lib/time/clock';
import type { Segment } from './highlight';
import { MAX_LENGTH, MAX_TERMS } from './query';
import type { SearchReply, SearchSegment } from './reply.shared';
import type { BadParameter } from './request';
import type { Result, SearchAnswer, SearchProblem } from './search';
import { textFragment } from './text-fragment';

/** An answer as data. */
export function toApiAnswer(answer: SearchAnswer, locale: Locale): SearchReply {
  const { total, page, pages, by, words, items, suggestions } = answer;
  const toLink = (article: Article) => ({
    title: article.title,
    url: pathsIn(locale).article(article),
  });
  return {
    total,
    page,
    pages,
    by,
    words,
    results: items.map((result) => toApiResult(result, locale)),
    suggestions: {
      q: suggestions.query,
      articles: suggestions.articles.map(toLink),
      categories: suggestions.categories.map((category) => ({
        name: category.name,
        url: pathsIn(locale).category(category),
      })),
      latest: suggestions.latest.map(toLink),
    },
  };
}

function toApiResult(
  { article, title, snippet, fragment }: Result,
  locale: Locale,
): SearchReply['results'][number] {
  const { publishedAt, authors, categories } = article;
  return {
    url: pathsIn(locale).article(article) + textFragment(fragment),
    title: joined(title),
    snippet: joined(snippet),
    publishedAt: isDated(article) ? publishedAt : '',
    date: dayInWords(article, locale),
    authors: authors.map(({ name }) => name),
    categories: categories.map(({ name }) => name),
    ai: aiLabel(article, locale),
  };
}

/** The day of an article; in a preview behind the standing of what is not public, which may have no day. */
function dayInWords(article: Article, locale: Locale): string {
  const standing = standingOf(article, now());
  const label = standing === 'live' ? '' : getStrings(locale).standings[standing];
  const day = isDated(article)
    ? formatInstant(article.publishedAt, 'day', locale, site.timeZone)
    : '';
  return [label, day].filter(Boolean).join(' ');
}

/** Segments as they are marked, whatever else is known of them. */
function joined(segments: readonly Segment[]): SearchSegment[] {
  return segments.reduce<SearchSegment[]>((done, { text, match }) => {
    const last = done.at(-1);
    if (last?.match !== match) return [...done, { text, match }];
    return [...done.slice(0, -1), { text: last.text + text, match }];
  }, []);
}

/** Reasons why a request is refused, with the remedy. */
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
