import { describe, expect, it } from 'vitest';
import { aCategory, anArticle, anAuthor, hostileArticle } from '@/tests/an-article';
import { escapeJson } from '../escape-json';
import { cardImage } from '../image';
import { articleGraph, authorGraph, listGraph, pageGraph } from './graph';

type Node = Record<string, unknown> & { '@type': string };

/** The node of a type in what a page would carry. */
const nodeOf = (graph: object, type: string) =>
  (JSON.parse(escapeJson(graph)) as { '@graph': Node[] })['@graph'].find(
    (node) => node['@type'] === type,
  );
const graphOf = (article = anArticle()) =>
  articleGraph(article, [cardImage('/', article.title, 'zh-hans')], 'zh-hans');

describe('an article', () => {
  /** Google Search Central, Article structured data: recommended properties. */
  it.each(['author', 'dateModified', 'datePublished', 'headline', 'image'])('has %s', (name) => {
    expect(nodeOf(graphOf(), 'NewsArticle')?.[name]).toBeTruthy();
  });

  it('tells what it rests on, what was corrected and how it came about', () => {
    const node = nodeOf(
      graphOf(
        anArticle({
          sources: [{ title: '甲', url: 'https://example.com/', publisher: '乙', date: null }],
          corrections: [{ date: '2020-03-02T00:00:00.000Z', note: '丙', minor: false }],
          ai: { level: 'assisted', note: null },
        }),
      ),
      'NewsArticle',
    );
    expect(node).toMatchObject({
      citation: [{ '@type': 'CreativeWork', name: '甲', url: 'https://example.com/' }],
      correction: [{ '@type': 'CorrectionComment', text: '丙' }],
      dateModified: '2020-03-02T00:00:00.000Z',
      digitalSourceType: {
        '@id':
          'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
      },
      isAccessibleForFree: true,
      wordCount: 800,
      articleSection: ['日报'],
    });
  });

  it('tells who answers for it, as a person', () => {
    const reviewers = [anAuthor({ id: 'shen', name: '沈样例' })];
    expect(nodeOf(graphOf(anArticle({ reviewers })), 'NewsArticle')?.editor).toMatchObject([
      {
        '@type': 'Person',
        name: '沈样例',
        url: expect.stringMatching(/\/authors\/shen$/u) as string,
      },
    ]);
    expect(nodeOf(graphOf(), 'NewsArticle')).not.toHaveProperty('editor');
  });

  it('is a blog post where all its categories are of blog posts', () => {
    const blog = aCategory({ slug: 'notes', genre: 'blog' });
    expect(nodeOf(graphOf(anArticle({ categories: [blog] })), 'BlogPosting')).toBeTruthy();
    const both = anArticle({ categories: [blog, aCategory()] });
    expect(nodeOf(graphOf(both), 'NewsArticle')).toBeTruthy();
    expect(nodeOf(graphOf(anArticle({ categories: [] })), 'NewsArticle')).toBeTruthy();
  });

  it('stays whole whatever its text', () => {
    const node = nodeOf(graphOf(hostileArticle), 'NewsArticle');
    expect(node?.headline).toBe(hostileArticle.title);
    expect(node?.author).toHaveLength(40);
    expect(node).not.toHaveProperty('description');
  });
});

it('an author is a person or an organization, with the other places to find them', () => {
  const links = [
    { label: '信箱', url: 'mailto:a@example.com' },
    { label: '网站', url: 'https://example.com/' },
  ];
  expect(nodeOf(authorGraph(anAuthor({ links }), 'zh-hans'), 'ProfilePage')).toMatchObject({
    mainEntity: { '@type': 'Person', name: '林样例', sameAs: ['https://example.com/'] },
  });
  for (const kind of ['team', 'ai'] as const)
    expect(nodeOf(authorGraph(anAuthor({ kind }), 'zh-hans'), 'ProfilePage')).toMatchObject({
      mainEntity: { '@type': 'Organization' },
    });
});

it('a list says what it is, and the way down to it', () => {
  const list = { name: '日报', description: '', path: '/c' };
  const graph = listGraph(list, [{ href: '/categories', text: '分类' }], 'zh-hans');
  expect(nodeOf(graph, 'CollectionPage')).toMatchObject({ name: '日报' });
  expect(nodeOf(graph, 'BreadcrumbList')?.itemListElement).toHaveLength(3);
});

it('the site can be searched', () => {
  expect(nodeOf(pageGraph('zh-hans'), 'WebSite')).toMatchObject({
    potentialAction: {
      target: { urlTemplate: expect.stringMatching(/\/search\?q=\{q\}$/) as string },
    },
  });
});
