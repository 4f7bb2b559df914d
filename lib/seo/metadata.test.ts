import { expect, it } from 'vitest';
import { site } from '@/lib/site';
import { listMetadata } from './metadata';

const at = (page: number) =>
  listMetadata({ title: '日报', description: '', path: '/c', page, locale: 'zh-hans' });

it('is canonical for itself, and has the number of its page', () => {
  const { alternates, title } = at(2);
  expect(alternates?.canonical).toBe(`${site.url}/c/page/2`);
  expect(title).toBe('日报（第2页）');
});

it('names no next page in its head: Firefox would fetch it, and the policy refuses that', () => {
  expect(at(1)).not.toHaveProperty('pagination');
});

it('leads from any page to the feeds of the list, which have no pages', () => {
  const list = { title: '日报', description: '', path: '/categories/daily' };
  const { alternates } = listMetadata({ ...list, page: 2, locale: 'zh-hans' });
  expect(alternates?.types?.['application/rss+xml']).toContainEqual({
    url: `${site.url}/categories/daily/feed.xml`,
    title: '日报 · RSS',
  });
});
