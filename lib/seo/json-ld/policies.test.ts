import { expect, it } from 'vitest';
import { anArticle } from '@/tests/an-article';
import { articleGraph, pageGraph } from './graph';
import { POLICY_PAGES, withPolicies } from './policies';

const slugs = Object.values(POLICY_PAGES);
const graphs = [pageGraph('zh-hans'), articleGraph(anArticle(), [], 'zh-hans')];

/** Gives what the publisher says where there are pages of these slugs. */
function told(graph: (typeof graphs)[number], present: readonly string[]) {
  const { '@graph': nodes } = withPolicies(graph, {
    page: (slug) => (present.includes(slug) ? { slug } : null),
  });
  const publisher = nodes.find(
    (node) => (node as { '@type': string })['@type'] === 'NewsMediaOrganization',
  ) as Record<string, unknown>;
  return Object.keys(POLICY_PAGES).flatMap((name) => {
    const url = publisher[name] as string | undefined;
    return url === undefined ? [] : [[name, new URL(url).pathname]];
  });
}

it('tells of each policy where its page is, and of no other', () => {
  for (const graph of graphs) {
    expect(told(graph, [])).toEqual([]);
    expect(told(graph, ['about', 'ai-policy'])).toEqual([]);
    expect(told(graph, slugs)).toEqual(
      Object.entries(POLICY_PAGES).map(([name, slug]) => [name, `/${slug}`]),
    );
    for (const [name, slug] of Object.entries(POLICY_PAGES))
      expect(told(graph, [slug])).toEqual([[name, `/${slug}`]]);
  }
});

it('leaves a graph as it is', () => {
  const [graph] = graphs;
  const before = JSON.stringify(graph);
  told(graph!, slugs);
  expect(JSON.stringify(graph)).toBe(before);
});
