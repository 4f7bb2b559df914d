import type { Graph, Thing } from 'schema-dts';
import { absoluteUrl, paths } from '@/lib/urls';
import { publisherId } from './publication';

/**
 * Policies that a publication may publish on a page of its own, and the slug of that page: the name of the property of
 * schema.org (https://schema.org/NewsMediaOrganization) as slugs are written.
 */
export const POLICY_PAGES = {
  correctionsPolicy: 'corrections-policy',
  ethicsPolicy: 'ethics-policy',
  masthead: 'masthead',
  ownershipFundingInfo: 'ownership-funding-info',
  verificationFactCheckingPolicy: 'verification-fact-checking-policy',
} as const;

/** Index of the pages that there are. */
type Pages = {
  /** The page of a slug, or null. */
  page: (slug: string) => { slug: string } | null;
};

/** A page's graph, in which the publisher says where its policies are: of each there is a page of, and of no other. */
export function withPolicies(graph: Graph, { page }: Pages): Graph {
  const policies = Object.entries(POLICY_PAGES).flatMap(([property, slug]) => {
    const found = page(slug);
    return found ? [[property, absoluteUrl(paths.page(found))]] : [];
  });
  const told = Object.fromEntries(policies) as Record<string, string>;
  return { ...graph, '@graph': graph['@graph'].map((node) => tell(node, told)) };
}

function tell(node: Thing, told: Readonly<Record<string, string>>): Thing {
  if (typeof node !== 'object' || !('@id' in node) || node['@id'] !== publisherId['@id'])
    return node;
  const telling: object = Object.assign({}, node as object, told);
  return telling as Thing;
}
