import { afterEach, expect, it } from 'vitest';
import { registry } from '@/lib/content/generations/registry';
import { anArticle } from '@/tests/an-article';
import {
  articleGraph,
  authorGraph,
  documentGraph,
  listGraph,
  pageGraph,
  subscribeGraph,
} from './graph';
import { POLICY_PAGES } from './publication';

const { current } = registry();
const before = current.pages;

afterEach(() => {
  current.pages = before;
});

const article = anArticle();
const [author] = article.authors;
const page = { slug: 'about', title: '关于', description: '', updatedAt: null };
const list = { name: '归档', description: '', path: '/posts' };

/** The graph of each kind of page that names the publisher. */
const graphs = {
  'front page': () => pageGraph('zh-hans'),
  article: () => articleGraph(article, [], 'zh-hant'),
  list: () => listGraph(list, [], 'zh-hans'),
  author: () => authorGraph(author!, 'zh-hans'),
  subscribe: () => subscribeGraph('zh-hans'),
  page: () => documentGraph(page as Parameters<typeof documentGraph>[0], 'zh-hans'),
};

/** Gives what the publisher says where there are pages of these slugs. */
function told(make: () => ReturnType<typeof pageGraph>, present: readonly string[]) {
  current.pages = new Set(present);
  const publisher = make()['@graph'].find(
    (node) => (node as { '@type': string })['@type'] === 'NewsMediaOrganization',
  ) as Record<string, unknown>;
  return Object.keys(POLICY_PAGES).flatMap((name) => {
    const url = publisher[name] as string | undefined;
    return url === undefined ? [] : [[name, new URL(url).pathname]];
  });
}

it.each(Object.entries(graphs))('%s tells of each policy whose page is there', (_, make) => {
  expect(told(make, [])).toEqual([]);
  expect(told(make, ['about', 'ai-policy'])).toEqual([]);
  expect(told(make, Object.values(POLICY_PAGES))).toEqual(
    Object.entries(POLICY_PAGES).map(([name, slug]) => [name, `/${slug}`]),
  );
  for (const [name, slug] of Object.entries(POLICY_PAGES))
    expect(told(make, [slug])).toEqual([[name, `/${slug}`]]);
});
