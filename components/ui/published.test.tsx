import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Article } from '@/lib/content/model';
import { UNDATED } from '@/lib/time/clock';
import { anArticle } from '@/tests/an-article';
import { Published, Standing } from './published';

beforeAll(() => {
  vi.useFakeTimers({ now: new Date('2020-03-01T00:00:00Z') });
});
afterAll(() => {
  vi.useRealTimers();
});

const DUE = { publishedAt: '2020-03-05T01:00:00.000Z', day: '2020-03-05' };

const said = (fields: Partial<Article>, isDayKnown = false) =>
  renderToStaticMarkup(
    <Published article={anArticle(fields)} isDayKnown={isDayKnown} locale="zh-hans" />,
  ).replaceAll(/<[^>]*>/gu, '');

it('says the day of what is public, unless what stands around does', () => {
  expect(said({})).toBe('2020年2月29日');
  expect(said({}, true)).toBe('');
});

it('says in a preview when it will be public, to the minute', () => {
  expect(said(DUE)).toBe('定时 2020年3月5日 09:00');
  expect(said(DUE, true)).toBe('定时 2020年3月5日 09:00');
});

it('says of a draft that it is one, with its date where it has one', () => {
  expect(said({ ...DUE, draft: true })).toBe('草稿 2020年3月5日 09:00');
  expect(said({ draft: true, day: UNDATED, publishedAt: `${UNDATED}T00:00:00.000Z` })).toBe('草稿');
});

it('is silent beside what is public', () => {
  expect(renderToStaticMarkup(<Standing article={anArticle()} locale="zh-hans" />)).toBe('');
});
