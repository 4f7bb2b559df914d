import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ArticleSteps } from '@/components/article/article-steps';
import { Related } from '@/components/article/related';
import { SeriesBox } from '@/components/article/series-box';
import { UNDATED } from '@/lib/time/clock';
import { anArticle } from '@/tests/an-article';
import { TitleList } from './title-list';

const live = anArticle();
const draft = anArticle({ id: 'x/b', slug: 'b', draft: true });
const undated = anArticle({
  id: 'x/c',
  slug: 'c',
  draft: true,
  day: UNDATED,
  publishedAt: `${UNDATED}T00:00:00.000Z`,
});
const later = anArticle({ id: 'x/d', slug: 'd', publishedAt: '2999-01-01T09:00:00.000Z' });
const locale = 'zh-hans';
const series = { name: '三篇', slug: 'three', articles: [live, draft, later] };
const shown = (view: React.ReactNode) => renderToStaticMarkup(view);
const labels = (html: string) => html.match(/草稿|定时/gu) ?? [];

it('says of a title whether it is public, wherever it is listed', () => {
  expect(labels(shown(<TitleList articles={[live, draft, later]} locale={locale} />))).toEqual([
    '草稿',
    '定时',
  ]);
  expect(labels(shown(<ArticleSteps earlier={draft} later={later} locale={locale} />))).toEqual([
    '草稿',
    '定时',
  ]);
  const place = { series, number: 1, first: 1, around: series.articles };
  expect(labels(shown(<SeriesBox place={place} locale={locale} />))).toEqual(['草稿', '定时']);
});

it('shows no date that nobody has given', () => {
  const related = [live, undated].map((article) => ({ article, by: 'text' as const, names: [] }));
  const html = shown(<Related related={related} locale={locale} />);
  expect(html).toContain('2020年2月29日');
  expect(labels(html)).toEqual(['草稿']);
  expect(html.replaceAll(/<[^>]*>/gu, '')).not.toContain('9999');
});
