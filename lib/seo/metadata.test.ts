import type { Metadata } from 'next';
import { resolveTitle } from 'next/dist/lib/metadata/resolvers/resolve-title';
import { expect, it } from 'vitest';
import { site } from '@/lib/site';
import { listMetadata, pageMetadata, siteMetadata } from './metadata';

const at = (page: number) =>
  listMetadata({ title: '日报', description: '', path: '/c', page, locale: 'zh-hans' });

/** The template that Next hands on to what is below a page. */
const templateOf = ({ title }: Metadata) => resolveTitle(title, null).template;

it('is canonical for itself, and has the number of its page', () => {
  const { alternates, title } = at(2);
  expect(alternates?.canonical).toBe(`${site.url}/c/page/2`);
  expect(title).toEqual({ absolute: '日报（第2页） · 月亮' });
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

// What Next makes of them in a template: findings/next-title-dollars.sh.
it.each(['环境变量 $$ 与 $&', "引号 $' 与 $`", '100%s'])('has a title as it is: %s', (title) => {
  const page = pageMetadata({ title, description: '', path: '/c', locale: 'zh-hans' });
  const { template, absolute } = resolveTitle(page.title, templateOf(siteMetadata('zh-hans')));
  expect({ template, absolute }).toEqual({ template: null, absolute: `${title} · 月亮` });
});
