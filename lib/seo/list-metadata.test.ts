import { expect, it } from 'vitest';
import { site } from '@/lib/site';
import { listMetadata } from './list-metadata';

const at = (page: number, total: number) =>
  listMetadata({ title: '日报', description: '', path: '/c', page, total, locale: 'zh-hans' });

it('says what comes before and after, and is canonical for itself', () => {
  const { pagination, alternates, title } = at(2, site.pageSize * 3);
  expect(pagination).toEqual({ previous: `${site.url}/c`, next: `${site.url}/c/page/3` });
  expect(alternates?.canonical).toBe(`${site.url}/c/page/2`);
  expect(title).toBe('日报（第2页）');
});

it('leads from any page to the feeds of the list, which have no pages', () => {
  const list = { title: '日报', description: '', path: '/categories/daily', total: 40 };
  const { alternates } = listMetadata({ ...list, page: 2, locale: 'zh-hans' });
  expect(alternates?.types?.['application/rss+xml']).toContainEqual({
    url: `${site.url}/categories/daily/feed.xml`,
    title: '日报 · RSS',
  });
});

it('names no page that is not there', () => {
  expect(at(1, 0).pagination).toEqual({ previous: null, next: null });
  expect(at(1, site.pageSize).pagination).toEqual({ previous: null, next: null });
  expect(at(2, site.pageSize + 1).pagination?.next).toBeNull();
});
