import { hasPage } from '@/lib/content/publication';
import { absoluteUrl, paths } from '@/lib/urls';

/**
 * What a publication may say of itself on a page of its own, and the slug of that page: the name of the property of
 * schema.org (https://schema.org/NewsMediaOrganization) as slugs are written.
 */
export const POLICY_PAGES = {
  correctionsPolicy: 'corrections-policy',
  ethicsPolicy: 'ethics-policy',
  masthead: 'masthead',
  ownershipFundingInfo: 'ownership-funding-info',
  verificationFactCheckingPolicy: 'verification-fact-checking-policy',
} as const;

/** Where the publisher's policies are: of each there is a page of, and of no other. */
export function policies(): Partial<Record<keyof typeof POLICY_PAGES, string>> {
  const told = Object.entries(POLICY_PAGES).filter(([, slug]) => hasPage(slug));
  return Object.fromEntries(
    told.map(([property, slug]) => [property, absoluteUrl(paths.page({ slug }))]),
  );
}
